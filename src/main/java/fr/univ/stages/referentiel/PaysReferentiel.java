package fr.univ.stages.referentiel;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Countries and territories of ISO 3166, with what French administration asks of each. */
@Component
public class PaysReferentiel {

    private static final String COLONNES = "select code, libelle, siret_exige, france from app.pays where ";

    private final JdbcClient jdbc;

    PaysReferentiel(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those offered: France first, then by French name. */
    public List<Pays> liste() {
        return jdbc.sql(COLONNES + "actif order by code <> 'FR', app.recherche(libelle)")
                .query(Pays.class)
                .list();
    }

    /** By ISO code of two capitals, closed countries included. */
    public Optional<Pays> trouver(String code) {
        return jdbc.sql(COLONNES + "code = :code")
                .param("code", code)
                .query(Pays.class)
                .optional();
    }

    /** Name in fr, en, de or es, French for any other language; the code itself when the country is unknown. */
    public String libelle(String code, String langue) {
        return jdbc.sql("select case :langue when 'en' then libelle_en when 'de' then libelle_de "
                        + "when 'es' then libelle_es else libelle end from app.pays where code = :code")
                .param("langue", langue)
                .param("code", code)
                .query(String.class)
                .optional()
                .orElse(code);
    }

    /** What is known of a country that a stage leads to, its name also in that language; empty for an unknown code. */
    public Optional<Destination> destination(String code, String langue) {
        return jdbc.sql(
                        "select code, libelle, case :langue when 'en' then libelle_en when 'de' then libelle_de"
                                + " when 'es' then libelle_es end as traduit, ue as union_europeenne,"
                                + " eee or code in ('CH', 'GB') as carte_europeenne, indicatif from app.pays where code = :code")
                .param("langue", langue)
                .param("code", code)
                .query(Destination.class)
                .optional();
    }
}
