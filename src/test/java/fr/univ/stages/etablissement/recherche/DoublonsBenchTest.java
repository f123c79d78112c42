package fr.univ.stages.etablissement.recherche;

import static fr.univ.stages.etablissement.EtablissementDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.EtablissementDEssai.organisme;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.Mesures;
import fr.univ.stages.etablissement.EtablissementDEssai;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.Sirets;
import fr.univ.stages.etablissement.VolumeEtablissements;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Times what looking for duplicates adds to a creation: {@code mvn -Pbench test -Dtest=DoublonsBenchTest}. */
@Tag("bench")
@DisplayName("4.3: how long it takes to find what looks alike among 100,000 organisations")
class DoublonsBenchTest extends BaseIntegration {

    private static final int NOMBRE = Integer.getInteger("bench.organismes", 100_000);

    @Autowired
    private Etablissements etablissements;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_creation_that_looks_for_duplicates() {
        VolumeEtablissements.remplir(jdbc, transaction, NOMBRE);
        Mesures mesures = new Mesures();
        List<Map<String, Object>> exemples = jdbc.queryForList(
                "select raison_sociale, commune, code_postal from app.etablissement order by md5(id::text) limit 250");
        int rang = 0;
        for (Map<String, Object> exemple : exemples) {
            EtablissementDEssai saisie = organisme("SARL " + exemple.get("raison_sociale"))
                    .avec("commune", exemple.get("commune"))
                    .avec("codePostal", exemple.get("code_postal"))
                    .avec("siret", Sirets.suivant());
            if (rang++ < 50) {
                creer(saisie);
            } else {
                mesures.mesurer("création refusée pour doublon possible", () -> creer(saisie));
            }
        }
        mesures.imprimer("Doublons parmi " + NOMBRE + " établissements");
        Map<String, Object> un = exemples.get(0);
        jdbc.queryForList("""
                        explain (analyze, buffers) select e.id from app.etablissement e,
                            (select app.nom_distinctif(?) nom, app.lieu(?) lieu) q
                        where e.nom_distinctif operator(public.%) q.nom and e.pays = 'FR'
                          and (e.code_postal = ? or app.lieu(e.commune) = q.lieu)""", String.class, un.get("raison_sociale"), un.get("commune"), un.get("code_postal"))
                .forEach(org.slf4j.LoggerFactory.getLogger(DoublonsBenchTest.class)::info);
    }

    private Object creer(EtablissementDEssai saisie) {
        return catchThrowableOfType(
                RuntimeException.class, () -> etablissements.creer(saisie.saisie(), ADMINISTRATRICE));
    }
}
