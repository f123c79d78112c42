package fr.univ.stages.referentiel;

import fr.univ.stages.noyau.CodePostal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** French communes by postal code; CEDEX codes are not there, so that nothing found is no error. */
@Component
public class Communes {

    private final JdbcClient jdbc;

    Communes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of every postal code, each as {@link #de} gives it, for whoever is about to ask for thousands. */
    public Map<String, List<Commune>> parCode() {
        Map<String, List<Commune>> communes = new HashMap<>();
        jdbc.sql(
                        "select p.code, c.code_insee, c.nom from app.code_postal p join app.commune c on c.code_insee = p.commune"
                                + " where c.actif order by app.recherche(c.nom)")
                .query(rs -> {
                    communes.computeIfAbsent(rs.getString("code"), code -> new ArrayList<>())
                            .add(new Commune(rs.getString("code_insee"), rs.getString("nom")));
                });
        return communes;
    }

    /** In alphabetical order; empty for a CEDEX or an unused code. */
    public List<Commune> de(CodePostal codePostal) {
        return jdbc.sql(
                        "select c.code_insee, c.nom from app.code_postal p join app.commune c on c.code_insee = p.commune"
                                + " where p.code = :code and c.actif order by app.recherche(c.nom)")
                .param("code", codePostal.valeur())
                .query(Commune.class)
                .list();
    }
}
