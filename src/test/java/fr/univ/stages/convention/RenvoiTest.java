package fr.univ.stages.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.noyau.Refus;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("3.2.1–3.2.3 What a validation looks at, and to whom a refused convention goes back")
class RenvoiTest extends BaseValidation {

    @Autowired
    private TaskService taches;

    @Test
    @DisplayName("3.2.3 a refused convention goes back to whoever entered it, not to whoever changed it last")
    void goes_back_to_its_author() {
        long numero = essai.aSigner("e" + ETUDIANT, ETUDIANT);
        conventions.demanderModification(numero, "saisirStage", true, gestionnaire);
        dossiers.envoyer(essai.tache(numero).id(), dossiers.stage(), gestionnaire);
        dossiers.envoyer(essai.tache(numero).id(), Map.of("certifie", true), gestionnaire);
        essai.executer(numero, "produireDocuments");
        gestionnaire = dossiers.connecter("per005");
        essai.signer(numero, gestionnaire, aujourdhui(ConventionsDEssai.SIGNATAIRES.toArray(String[]::new)));

        essai.decider(numero, gestionnaire, Map.of("decision", "REFUSER", "motif", "Les dates"));

        assertThat(essai.tache(numero).titulaire()).isEqualTo("e" + ETUDIANT);
    }

    @Test
    @DisplayName("3.2.2, 6.2 signatures on another document than the present one validate nothing")
    void signatures_on_another_document_validate_nothing() {
        long numero = essai.signee("per005", ETUDIANT);
        base.sql("update app.circuit set document_sha256 = repeat('0', 64) where proprietaire = ?")
                .param(Designation.proprietaire(essai.id(numero)))
                .update();

        assertThatThrownBy(() -> essai.decider(numero, gestionnaire, VALIDER)).isInstanceOf(Refus.class);
        assertThat(essai.statut(numero)).isEqualTo("SIGNEE");
    }

    @Test
    @DisplayName("3.2.1 what is left to do of a stage that is over comes first in the lists")
    void what_is_left_of_a_stage_that_is_over_comes_first() {
        long numero = essai.aSigner("per005", ETUDIANT);
        base.sql("update app.convention set stage_debut = '2026-03-02', stage_fin = '2026-04-24' where numero = ?")
                .param(numero)
                .update();

        essai.signer(numero, gestionnaire, aujourdhui(ConventionsDEssai.SIGNATAIRES.toArray(String[]::new)));

        int ordinaire = priorite(essai.signee("per005", ETUDIANT));
        assertThat(priorite(numero)).isGreaterThan(ordinaire);
    }

    private int priorite(long numero) {
        return taches.createTaskQuery()
                .taskId(essai.tache(numero).id())
                .singleResult()
                .getPriority();
    }
}
