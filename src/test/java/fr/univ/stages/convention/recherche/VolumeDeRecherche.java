package fr.univ.stages.convention.recherche;

import fr.univ.stages.etablissement.VolumeEtablissements;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** A large university's conventions, as full as real ones, for measures; nothing else is left. */
public final class VolumeDeRecherche {

    private static final int ORGANISMES = 15_000;

    private VolumeDeRecherche() {}

    public static void remplir(JdbcTemplate base, TransactionTemplate transaction, int conventions) {
        VolumeEtablissements.remplir(base, transaction, ORGANISMES);
        transaction.executeWithoutResult(etat -> base.execute(script().replace(":nombre", "" + conventions)));
        List.of("convention", "circuit", "signature", "avenant")
                .forEach(table -> base.execute("vacuum analyze app." + table));
    }

    private static String script() {
        try {
            return new ClassPathResource("bench_conventions.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException absent) {
            throw new IllegalStateException(absent);
        }
    }
}
