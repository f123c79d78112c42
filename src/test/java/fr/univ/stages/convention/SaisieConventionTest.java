package fr.univ.stages.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.convention.fiche.FicheConvention;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.noyau.Introuvable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("3.1 The wizard, through the task door, on the real engine and database")
class SaisieConventionTest extends BaseSaisie {

    @Autowired
    private HistoryService histoire;

    @Autowired
    private ManagementService jobs;

    @Test
    @DisplayName("3.1.8 eight steps give a number and a page")
    void eight_steps_give_a_number_and_a_page() {
        String recapitulatif = dossier.jusquAuRecapitulatif(gestionnaire, ETUDIANT);

        Suite suite = dossier.envoyer(recapitulatif, Map.of("certifie", true), gestionnaire);

        assertThat(suite.suivante()).isNull();
        assertThat(suite.adresse()).matches("/conventions/\\d+");
        FicheConvention fiche = lecture.fiche(numero(suite), gestionnaire);
        assertThat(fiche.titre()).isEqualTo("Convention de Zoé BRESSOLAT");
        assertThat(fiche.sections())
                .hasSize(7)
                .allSatisfy(section -> assertThat(section.manque()).isEmpty());
        assertThat(fiche.toString()).contains("<b>enzymatique</b>").doesNotContain("255081416802538");
    }

    @Test
    @DisplayName("3.1.8 the engine job keeps both PDF files of the created convention")
    void the_job_keeps_both_documents() {
        long numero = creer();
        assertThat(lecture.fiche(numero, gestionnaire).documentsPrets()).isFalse();

        SecurityContextHolder.clearContext();
        executerLesJobs(numero);
        dossier.connecter("per005");

        assertThat(lecture.fiche(numero, gestionnaire).documentsPrets()).isTrue();
        for (String type : List.of("convention", "recapitulatif")) {
            assertThat(new String(lecture.document(numero, type, gestionnaire).octets(), 0, 5))
                    .isEqualTo("%PDF-");
        }
    }

    @Test
    @DisplayName("5 the engine keeps ids and routing only: no form, no personal data")
    void the_engine_keeps_routing_only() {
        long numero = creer();
        String id = String.valueOf(lecture.fiche(numero, gestionnaire).id());
        String instance = execution
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id, "convention")
                .singleResult()
                .getId();
        assertThat(execution.getVariables(instance)).containsOnlyKeys("etape", "reprise", "finDuStage", "aSigner");
        assertThat(histoire.createHistoricVariableInstanceQuery()
                        .processInstanceId(instance)
                        .list())
                .isEmpty();
    }

    @Test
    @DisplayName("3.1.1 the numéro de sécurité sociale is encrypted in the table")
    void nir_is_encrypted() {
        long numero = creer();
        byte[] enregistre = base.sql("select nir_chiffre from app.convention where numero = ?")
                .param(numero)
                .query(byte[].class)
                .single();
        assertThat(new String(enregistre)).doesNotContain("255081416802538");
        assertThat(lecture.fiche(numero, gestionnaire).sections().get(0).lignes())
                .filteredOn(ligne -> ligne.libelle().startsWith("Numéro de sécurité"))
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.valeur()).contains("•"));
    }

    @Test
    @DisplayName("3.1.8 « modifier » in the summary returns to the summary")
    void modify_returns_to_the_summary() {
        String recapitulatif = dossier.jusquAuRecapitulatif(gestionnaire, ETUDIANT);
        long version = dossier.ouvrir(recapitulatif, gestionnaire)
                .at("/dossier/version")
                .asLong();
        String stage = porte.aller(recapitulatif, version, "saisirStage", gestionnaire)
                .suivante()
                .id();

        Suite suite = dossier.envoyer(stage, dossier.stage(), gestionnaire);

        assertThat(suite.suivante().cle()).isEqualTo("verifierRecapitulatif");
    }

    @Test
    @DisplayName("3.2.3 a created convention is modified section by section and keeps its number")
    void a_created_convention_is_modified() {
        long numero = creer();
        String stage = conventions
                .demanderModification(numero, "saisirStage", false, gestionnaire)
                .id();
        Map<String, Object> autre = new HashMap<>(dossier.stage());
        autre.put("sujet", "Sujet corrigé");
        String recapitulatif =
                dossier.envoyer(stage, autre, gestionnaire).suivante().id();

        Suite suite = dossier.envoyer(recapitulatif, Map.of("certifie", true), gestionnaire);

        assertThat(numero(suite)).isEqualTo(numero);
        assertThat(lecture.fiche(numero, gestionnaire).toString()).contains("Sujet corrigé");
    }

    @Test
    @DisplayName("3.2.5 deletion leaves neither record nor process")
    void deletion_leaves_nothing() {
        long numero = creer();
        long id = lecture.fiche(numero, gestionnaire).id();

        conventions.demanderSuppression(id, gestionnaire);

        assertThatThrownBy(() -> lecture.fiche(numero, gestionnaire)).isInstanceOf(Introuvable.class);
        assertThat(execution
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(String.valueOf(id), "convention")
                        .count())
                .isZero();
    }

    private void executerLesJobs(long numero) {
        jobs.createJobQuery().messages().executable().list().forEach(job -> jobs.executeJob(job.getId()));
    }
}
