package fr.univ.stages.convention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.moteur.Tache;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("3.2.1, 3.2.3 A stage that ends while its convention is being corrected")
class FinPendantCorrectionTest extends BaseValidation {

    @Autowired
    private PorteDesTaches porte;

    @Autowired
    private TaskService taches;

    @Test
    @DisplayName("3.2.3 reopened, its centre is warned once and the task comes first")
    void a_reopened_convention_is_late() {
        long numero = essai.aSigner("per005", ETUDIANT);
        Tache tache = conventions.demanderModification(numero, "saisirStage", true, gestionnaire);
        essai.executer(numero, "finPendantSaisie");
        assertThat(faits(numero)).endsWith("REOUVERTE", "FIN_SANS_VALIDATION");
        assertThat(priorite(tache.id())).isEqualTo(90);

        long version =
                dossiers.ouvrir(tache.id(), gestionnaire).at("/dossier/version").asLong();
        porte.aller(tache.id(), version, "saisirTuteur", gestionnaire);
        essai.executer(numero, "finPendantSaisie");
        assertThat(faits(numero)).as("said once").containsOnlyOnce("FIN_SANS_VALIDATION");
        assertThat(coherence.desaccords()).isEmpty();
    }

    @Test
    @DisplayName("3.2.2 refused, too; corrected and created again, it is another version of which the centre is told")
    void a_refused_convention_is_late() {
        long numero = essai.signee("per005", ETUDIANT);
        String recapitulatif = essai.decider(numero, gestionnaire, Map.of("decision", "REFUSER", "motif", "Dates"))
                .suivante()
                .id();
        essai.executer(numero, "finPendantSaisie");
        assertThat(faits(numero)).endsWith("FIN_SANS_VALIDATION");

        dossiers.envoyer(recapitulatif, Map.of("certifie", true), gestionnaire);
        essai.executer(numero, "produireDocuments");
        essai.executer(numero, "finSansValidation");
        assertThat(faits(numero)).endsWith("MODIFIEE", "FIN_SANS_VALIDATION");
        assertThat(essai.statut(numero)).isEqualTo("CREEE");
    }

    @Test
    @DisplayName("3.1.9 an entry that has no number is never late")
    void a_draft_is_never_late() {
        dossiers.demarrer(gestionnaire);
        assertThat(base.sql("""
                        select count(*) from public.act_ru_job j
                          join public.act_ru_jobdef d on d.id_ = j.job_def_id_ and d.act_id_ = 'finPendantSaisie'
                          join public.act_ru_execution p on p.id_ = j.process_instance_id_
                          join app.convention c on c.id::text = p.business_key_ and c.numero is null
                         where j.duedate_ < timestamp '9000-01-01'""").query(Long.class).single()).isZero();
    }

    private int priorite(String tache) {
        return taches.createTaskQuery().taskId(tache).singleResult().getPriority();
    }
}
