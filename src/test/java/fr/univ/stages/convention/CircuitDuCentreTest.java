package fr.univ.stages.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.signature.SuiviDesSignatures;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("3.2.1 The circuit of signatures by what the centre decided, and by the age of the student")
class CircuitDuCentreTest extends BaseValidation {

    private static final LocalDate JOUR = HorlogeDEssai.aujourdhui();

    @Autowired
    private ManagementService jobs;

    @Autowired
    private RuntimeService execution;

    @AfterEach
    void the_centre_is_as_it_was() {
        centre("ordre_des_signatures = 'LIBRE', relance_jours = 7");
    }

    @Test
    @DisplayName("2.3 a fixed order refuses whoever signs before their turn, beside the field")
    void a_fixed_order_is_kept() {
        centre("ordre_des_signatures = 'UNIVERSITE_EN_DERNIER'");
        long numero = essai.aSigner("per005", ETUDIANT);
        assertThatThrownBy(() -> essai.signer(numero, gestionnaire, Map.of("tuteur", JOUR.toString())))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys("tuteur"));
        essai.signer(numero, gestionnaire, aujourdhui("etudiant", "tuteur"));
        essai.signer(numero, gestionnaire, ConventionsDEssai.dates(JOUR, ConventionsDEssai.SIGNATAIRES));
        assertThat(essai.statut(numero)).isEqualTo("SIGNEE");
    }

    @Test
    @DisplayName("2.3, A2.5 where the university signs first, nobody signs before it")
    void the_university_may_sign_first() {
        centre("ordre_des_signatures = 'UNIVERSITE_EN_PREMIER'");
        long numero = essai.aSigner("per005", ETUDIANT);
        assertThat(lecture.fiche(numero, gestionnaire).signatures().get(0).champ())
                .isEqualTo("universite");
        assertThatThrownBy(() -> essai.signer(numero, gestionnaire, aujourdhui("etudiant")))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("l'université signe avant l'étudiant");
        essai.signer(numero, gestionnaire, aujourdhui("universite", "etudiant"));
        essai.signer(numero, gestionnaire, ConventionsDEssai.dates(JOUR, ConventionsDEssai.SIGNATAIRES));
        assertThat(essai.statut(numero)).isEqualTo("SIGNEE");
    }

    @Test
    @DisplayName(
            "2.3 reminders come at the pace of the centre on the day the circuit opens; a change is for the next one")
    void reminders_come_at_the_pace_of_the_centre() {
        centre("relance_jours = 3");
        long numero = essai.aSigner("per005", ETUDIANT);
        assertThat(joursAvantRelance(numero)).isEqualTo(3);

        centre("relance_jours = 14");
        assertThat(joursAvantRelance(numero)).as("the circuit under way").isEqualTo(3);
        conventions.demanderModification(numero, "saisirStage", true, gestionnaire);
        dossiers.envoyer(essai.tache(numero).id(), dossiers.stage(), gestionnaire);
        dossiers.envoyer(essai.tache(numero).id(), Map.of("certifie", true), gestionnaire);
        essai.executer(numero, "produireDocuments");
        assertThat(joursAvantRelance(numero)).isEqualTo(14);
    }

    @Test
    @DisplayName("A2.3 a minor's legal representative is the sixth to sign; without a name nothing is validated")
    void a_minor_has_a_sixth_signature() {
        long numero = essai.creer("per005", ETUDIANT);
        base.sql("update app.convention set etudiant_date_naissance = ? where numero = ?")
                .params(JOUR.minusYears(17), numero)
                .update();
        essai.executer(numero, "produireDocuments");
        assertThat(lecture.fiche(numero, gestionnaire).signatures())
                .extracting(SuiviDesSignatures.Ligne::champ)
                .containsExactly("etudiant", "representantLegal", "tuteur", "organisme", "enseignant", "universite");

        essai.signer(numero, gestionnaire, ConventionsDEssai.dates(JOUR, ConventionsDEssai.SIGNATAIRES));
        assertThat(essai.statut(numero)).as("five are not enough").isEqualTo("CREEE");
        List<String> tous = lecture.fiche(numero, gestionnaire).signatures().stream()
                .map(SuiviDesSignatures.Ligne::champ)
                .toList();
        essai.signer(numero, gestionnaire, ConventionsDEssai.dates(JOUR, tous));
        assertThat(essai.statut(numero)).isEqualTo("SIGNEE");
        assertThatThrownBy(() -> essai.decider(numero, gestionnaire, VALIDER))
                .as("nobody has said who that is")
                .isInstanceOf(Refus.class)
                .hasMessageContaining("représentant légal");
    }

    @Test
    @DisplayName("3.2.3 a signature after a change of section is for the new document only")
    void a_signature_after_a_change_is_for_the_new_document() {
        long numero = essai.signee("per005", ETUDIANT);
        conventions.demanderModification(numero, "saisirStage", true, gestionnaire);
        Map<String, Object> stage = dossiers.stage();
        stage.put("sujet", "Un autre sujet");
        dossiers.envoyer(essai.tache(numero).id(), stage, gestionnaire);
        dossiers.envoyer(essai.tache(numero).id(), Map.of("certifie", true), gestionnaire);
        essai.executer(numero, "produireDocuments");

        essai.signer(numero, gestionnaire, aujourdhui("etudiant"));
        assertThat(lecture.fiche(numero, gestionnaire).signeePar()).isEqualTo("Étudiant");
        assertThat(base.sql("select c.document_sha256 = d.sha256 from app.circuit c join app.document d"
                                + " on d.id = c.document_id where c.proprietaire = ?")
                        .param(Designation.proprietaire(essai.id(numero)))
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(coherence.desaccords()).isEmpty();
    }

    private long joursAvantRelance(long numero) {
        String circuit = execution
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(Designation.proprietaire(essai.id(numero)))
                .singleResult()
                .getId();
        Job relance = jobs.createJobQuery()
                .processInstanceId(circuit)
                .activityId("relance")
                .singleResult();
        return Math.round(Duration.between(
                                HorlogeDEssai.maintenant(), relance.getDuedate().toInstant())
                        .toMinutes()
                / 1440.0);
    }

    private void centre(String quoi) {
        base.sql("update app.centre set " + quoi + " where nom = 'UFR Sciences'")
                .update();
    }
}
