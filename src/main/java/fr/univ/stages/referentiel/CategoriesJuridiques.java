package fr.univ.stages.referentiel;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Legal categories of organisations, by the code of Sirene. */
@Component
public class CategoriesJuridiques {

    private final JdbcClient jdbc;

    CategoriesJuridiques(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether its staff is under public law (D124-7): not in an EPIC; empty for no code or an unknown one. */
    public Optional<Boolean> personnelDeDroitPublic(String code) {
        return jdbc.sql("select regime_droit = 'PUBLIC_ADMINISTRATIF' from app.categorie_juridique where code = ?")
                .param(code)
                .query(Boolean.class)
                .optional();
    }
}
