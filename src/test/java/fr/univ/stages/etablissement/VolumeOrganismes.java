package fr.univ.stages.etablissement;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A university's worth of invented organisations, for measures; written by SQL, trigram indexes built afterwards. */
public final class VolumeOrganismes {

    private VolumeOrganismes() {}

    /** Replaces all organisations, and whatever names one, by that many with cree_par = 'bench'. */
    public static void remplir(JdbcTemplate jdbc, TransactionTemplate transaction, int nombre) {
        transaction.executeWithoutResult(etat -> {
            jdbc.execute("truncate app.etablissement, app.etablissement_mot cascade");
            List<String> trigrammes = jdbc.queryForList(
                    "select indexdef from pg_indexes where schemaname = 'app' and indexdef like '%USING gin%'"
                            + " and tablename in ('etablissement', 'etablissement_mot', 'service')",
                    String.class);
            jdbc.queryForList(
                            "select indexname from pg_indexes where schemaname = 'app' and indexdef like '%USING gin%'"
                                    + " and tablename in ('etablissement', 'etablissement_mot', 'service')",
                            String.class)
                    .forEach(index -> jdbc.execute("drop index app." + index));
            jdbc.execute(script().replace(":nombre", Integer.toString(nombre)));
            trigrammes.forEach(jdbc::execute);
        });
        List.of("etablissement", "etablissement_mot", "service", "contact")
                .forEach(table -> jdbc.execute("vacuum analyze app." + table));
    }

    private static String script() {
        try {
            return new ClassPathResource("bench_organismes.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
