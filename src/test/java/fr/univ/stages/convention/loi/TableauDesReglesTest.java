package fr.univ.stages.convention.loi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.saisie.SaisieEnseignant;
import fr.univ.stages.convention.saisie.SaisieEtablissement;
import fr.univ.stages.convention.saisie.SaisieEtudiant;
import fr.univ.stages.convention.saisie.SaisieService;
import fr.univ.stages.convention.saisie.SaisieStage;
import fr.univ.stages.convention.saisie.SaisieTuteur;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
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

    @Test
    void each_rule_names_a_field_of_the_form_of_its_step() {
        Map<Etape, Class<?>> saisies = Map.of(
                Etape.ETUDIANT, SaisieEtudiant.class,
                Etape.ETABLISSEMENT, SaisieEtablissement.class,
                Etape.SERVICE, SaisieService.class,
                Etape.TUTEUR, SaisieTuteur.class,
                Etape.STAGE, SaisieStage.class,
                Etape.ENSEIGNANT, SaisieEnseignant.class);
        assertThat(Regle.values())
                .allSatisfy(regle -> assertThat(saisies.get(regle.etape()).getRecordComponents())
                        .extracting(RecordComponent::getName)
                        .contains(regle.champ()));
    }

    private static String tableau() {
        return "| N° | Ce que la règle demande | Étape | Champ | Article | Poids | Dérogation |\n|---|---|---|---|---|---|---|\n"
                + Arrays.stream(Regle.values()).map(TableauDesReglesTest::ligne).collect(Collectors.joining());
    }

    private static String ligne(Regle regle) {
        return "| %s | %s | %s | `%s` | %s | %s | %s |%n"
                .formatted(
                        regle.reference(),
                        regle.libelle(),
                        regle.etape().nom(),
                        regle.champ(),
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
