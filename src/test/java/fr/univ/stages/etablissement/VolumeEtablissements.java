package fr.univ.stages.etablissement;

import fr.univ.stages.etablissement.importation.FichierSirene;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A university's worth of invented organisations, for measures; written by SQL, trigram indexes built afterwards. */
public final class VolumeEtablissements {

    private static final String TRIGRAMMES = " from pg_indexes where schemaname = 'app' and indexdef like '%USING gin%'"
            + " and tablename in ('etablissement', 'etablissement_mot', 'service')";

    private VolumeEtablissements() {}

    /** Replaces all organisations, and whatever names one, by that many with cree_par = 'bench'. */
    public static void remplir(JdbcTemplate jdbc, TransactionTemplate transaction, int nombre) {
        transaction.executeWithoutResult(etat -> {
            jdbc.execute("truncate app.etablissement, app.etablissement_mot cascade");
            sansTrigrammes(jdbc, script("bench_organismes.sql").replace(":nombre", Integer.toString(nombre)));
        });
        nettoyer(jdbc);
    }

    /** Takes the organisations away, and gives them back as a file of the register. */
    public static byte[] enFichier(JdbcTemplate jdbc, TransactionTemplate transaction) {
        FichierSirene fichier = new FichierSirene();
        transaction.executeWithoutResult(etat -> {
            for (String table : List.of("etablissement", "service", "contact")) {
                jdbc.execute("create table bench_" + table + " as table app." + table);
            }
            jdbc.query("select row_number() over (order by id) n, * from app.etablissement", ligne -> {
                String siret = ligne.getString("siret");
                fichier.ligne(
                        ligne.getInt("n"),
                        "siret",
                        siret,
                        "siren",
                        siret.substring(0, 9),
                        "nic",
                        siret.substring(9),
                        "denominationUniteLegale",
                        ligne.getString("raison_sociale"),
                        "complementAdresseEtablissement",
                        Objects.requireNonNullElse(ligne.getString("complement"), ""),
                        "numeroVoieEtablissement",
                        "",
                        "indiceRepetitionEtablissement",
                        "",
                        "typeVoieEtablissement",
                        "",
                        "libelleVoieEtablissement",
                        ligne.getString("voie"),
                        "codePostalEtablissement",
                        ligne.getString("code_postal"),
                        "libelleCommuneEtablissement",
                        ligne.getString("commune"),
                        "activitePrincipaleEtablissement",
                        ligne.getString("naf"));
            });
            jdbc.execute("truncate app.etablissement, app.etablissement_mot cascade");
        });
        nettoyer(jdbc);
        return fichier.octets();
    }

    /** Gives the organisations of such a file, once imported, what they had beside, services and people included. */
    public static void completer(JdbcTemplate jdbc, TransactionTemplate transaction) {
        transaction.executeWithoutResult(etat -> sansTrigrammes(jdbc, script("bench_apres_import.sql")));
        nettoyer(jdbc);
    }

    private static void sansTrigrammes(JdbcTemplate jdbc, String script) {
        List<Map<String, Object>> index = jdbc.queryForList("select indexname, indexdef" + TRIGRAMMES);
        index.forEach(un -> jdbc.execute("drop index app." + un.get("indexname")));
        jdbc.execute(script);
        index.forEach(un -> jdbc.execute((String) un.get("indexdef")));
    }

    private static void nettoyer(JdbcTemplate jdbc) {
        List.of("etablissement", "etablissement_mot", "service", "contact")
                .forEach(table -> jdbc.execute("vacuum analyze app." + table));
    }

    private static String script(String nom) {
        try {
            return new ClassPathResource(nom).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
