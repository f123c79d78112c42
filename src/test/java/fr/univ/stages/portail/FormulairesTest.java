package fr.univ.stages.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.moteur.Tache;
import fr.univ.stages.noyau.Introuvable;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("1 One form file, two hosts")
class FormulairesTest {

    private final Formulaires formulaires = new Formulaires();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "saisirEtudiant",
                "saisirEtablissement",
                "saisirService",
                "saisirTuteur",
                "saisirStage",
                "saisirEnseignant",
                "saisirSignataire",
                "verifierRecapitulatif"
            })
    void the_portal_gets_the_form_without_what_only_tasklist_runs(String cle) {
        assertThat(formulaires.html(tache("convention", cle)))
                .contains("<form", "</form>")
                .doesNotContain("<script", "cam-script", "camForm", "style=");
    }

    @ParameterizedTest
    @CsvSource({"convention, inconnue", "convention, ../_commun/api", "../forms/convention, saisirStage"})
    void a_task_without_form_is_not_found(String processus, String cle) {
        assertThatThrownBy(() -> formulaires.html(tache(processus, cle))).isInstanceOf(Introuvable.class);
    }

    private static Tache tache(String processus, String cle) {
        return new Tache("1", processus, "1", cle, cle, false, "per005", Instant.EPOCH);
    }
}
