package fr.univ.stages.convention.loi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("6.1 docs/regles.md is the list of the rules that are checked")
class TableauDesReglesTest {

    private static final Path FICHIER = Path.of("docs/regles.md");
    private static final String DEBUT = "<!-- début -->\n";
    private static final String FIN = "<!-- fin -->\n";

    /** With {@code -Dregles.ecrire} the file is written first. */
    @Test
    void the_table_says_what_the_code_checks() throws IOException {
        String texte = Files.readString(FICHIER);
        if (System.getProperty("regles.ecrire") != null) {
            texte = texte.substring(0, texte.indexOf(DEBUT) + DEBUT.length())
                    + tableau()
                    + texte.substring(texte.indexOf(FIN));
            Files.writeString(FICHIER, texte);
        }
        assertThat(texte.substring(texte.indexOf(DEBUT) + DEBUT.length(), texte.indexOf(FIN)))
                .as("docs/regles.md is behind: mvn test -Dtest=TableauDesReglesTest -Dregles.ecrire")
                .isEqualTo(tableau());
    }

    private static String tableau() {
        return "| N° | Ce que la règle demande | Article | Poids | Dérogation |\n|---|---|---|---|---|\n"
                + Arrays.stream(Regle.values()).map(TableauDesReglesTest::ligne).collect(Collectors.joining());
    }

    private static String ligne(Regle regle) {
        return "| %s | %s | %s | %s | %s |%n"
                .formatted(
                        regle.reference(),
                        regle.libelle(),
                        regle.article(),
                        regle.gravite().code(),
                        derogation(regle));
    }

    private static String derogation(Regle regle) {
        return switch (regle.gravite()) {
            case EMPECHE -> regle.derogeable() ? "qui administre le centre, avec un motif" : "jamais";
            case AVERTIT -> "qui valide, avec un motif";
            case INFORME -> "sans objet";
        };
    }
}
