package fr.univ.stages.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.univ.stages.BaseIntegration;
import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("3.1 The wizard, through the task door, on the real engine and database")
@Import(DossierDEssai.class)
class SaisieConventionTest extends BaseIntegration {

    private static final String ETUDIANT = "22600297";

    @Autowired
    private DossierDEssai dossier;

    @Autowired
    private PorteDesTaches porte;

    @Autowired
    private LectureDesConventions lecture;

    @Autowired
    private Conventions conventions;

    @Autowired
    private TaskService moteur;

    @Autowired
    private RuntimeService execution;

    @Autowired
    private HistoryService histoire;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient base;

    @Autowired
    private ObjectMapper json;

    private Acteur gestionnaire;

    @BeforeEach
    void sign_in_as_the_gestionnaire_of_ufr_sciences() {
        gestionnaire = dossier.connecter("per005");
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

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
    @DisplayName("3.1.9 a refusal names the fields and changes nothing")
    void a_refusal_changes_nothing() {
        String tache = dossier.demarrer(gestionnaire);
        Map<String, Object> faux = new HashMap<>(dossier.etudiant(ETUDIANT));
        faux.put("nir", "255081416802539");
        faux.put("nom", " ");

        assertThatThrownBy(() -> dossier.envoyer(tache, faux, gestionnaire))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys("nir", "nom"));
        assertThat(dossier.ouvrir(tache, gestionnaire).at("/dossier/version").asLong())
                .isZero();
    }

    @Test
    @DisplayName("3.1.9 back, then forward again: what was entered is still there")
    void back_and_forward() {
        String tache = dossier.envoyer(dossier.demarrer(gestionnaire), dossier.etudiant(ETUDIANT), gestionnaire)
                .suivante()
                .id();
        long version =
                dossier.ouvrir(tache, gestionnaire).at("/dossier/version").asLong();

        Suite retour = porte.aller(tache, version, "saisirEtudiant", gestionnaire);

        assertThat(retour.suivante().cle()).isEqualTo("saisirEtudiant");
        JsonNode contexte = dossier.ouvrir(retour.suivante().id(), gestionnaire);
        assertThat(contexte.at("/saisie/nom").asText()).isEqualTo("BRESSOLAT");
        assertThat(contexte.at("/infos/nirMasque").asText()).startsWith("2 55 08");
        assertThat(contexte.toString()).doesNotContain("255081416802538");
    }

    @Test
    @DisplayName("3.1.9 what was typed and not sent comes back, on any machine")
    void a_draft_comes_back() {
        String tache = dossier.demarrer(gestionnaire);
        porte.garder(tache, json.valueToTree(Map.of("nom", "À MOITIÉ")), gestionnaire);

        JsonNode contexte = dossier.ouvrir(tache, gestionnaire);

        assertThat(contexte.get("brouillon").asBoolean()).isTrue();
        assertThat(contexte.at("/saisie/nom").asText()).isEqualTo("À MOITIÉ");
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

    @Test
    @DisplayName("D124-4 a student under eighteen names who signs beside; one of age does not")
    void a_minor_names_the_legal_representative() {
        Map<String, Object> saisie = dossier.etudiant(ETUDIANT);
        saisie.put("dateNaissance", LocalDate.now().minusYears(18).plusDays(1).toString());
        String tache = dossier.demarrer(gestionnaire);

        assertThatThrownBy(() -> dossier.envoyer(tache, saisie, gestionnaire))
                .isInstanceOfSatisfying(
                        Refus.class,
                        refus -> assertThat(refus.erreurs()).containsOnlyKeys("representantNom", "representantPrenom"));

        saisie.put("representantNom", "BRESSOLAT");
        saisie.put("representantPrenom", "Ondine");
        saisie.put("representantQualite", "mère");
        dossier.envoyer(tache, saisie, gestionnaire);
        assertThat(representants()).containsExactly("Ondine BRESSOLAT, mère");

        String autre = dossier.demarrer(gestionnaire);
        saisie.put("dateNaissance", LocalDate.now().minusYears(18).toString());
        dossier.envoyer(autre, saisie, gestionnaire);
        assertThat(representants()).containsExactly("Ondine BRESSOLAT, mère");
    }

    private List<String> representants() {
        return base.sql("select representant_prenom || ' ' || representant_nom || ', ' || representant_qualite"
                        + " from app.convention where representant_nom is not null")
                .query(String.class)
                .list();
    }

    @Test
    @DisplayName("6 the door refuses an unknown field, a wrong type, a stale version and a second click")
    void the_door_refuses() {
        String tache = dossier.demarrer(gestionnaire);
        Map<String, Object> inconnu = new HashMap<>(dossier.etudiant(ETUDIANT));
        inconnu.put("estAdministrateur", true);
        assertThatThrownBy(() -> dossier.envoyer(tache, inconnu, gestionnaire)).isInstanceOf(Refus.class);
        Map<String, Object> malType = new HashMap<>(dossier.etudiant(ETUDIANT));
        malType.put("dateNaissance", "hier");
        assertThatThrownBy(() -> dossier.envoyer(tache, malType, gestionnaire))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys("dateNaissance"));
        assertThatThrownBy(() -> porte.accomplir(tache, 12, json.valueToTree(dossier.etudiant(ETUDIANT)), gestionnaire))
                .isInstanceOf(Perime.class);

        dossier.envoyer(tache, dossier.etudiant(ETUDIANT), gestionnaire);
        assertThatThrownBy(() -> dossier.envoyer(tache, dossier.etudiant(ETUDIANT), gestionnaire))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    @DisplayName("6 the door refuses a colleague of another centre, and the engine's own completion")
    void the_door_refuses_strangers() {
        String tache = dossier.envoyer(dossier.demarrer(gestionnaire), dossier.etudiant(ETUDIANT), gestionnaire)
                .suivante()
                .id();
        Acteur ailleurs = dossier.connecter("per008");
        assertThatThrownBy(() -> porte.ouvrir(tache, ailleurs)).isInstanceOf(Interdit.class);
        assertThatThrownBy(() -> dossier.envoyer(tache, Map.of("etablissement", 1), ailleurs))
                .isInstanceOf(Interdit.class);
        assertThatThrownBy(() -> moteur.complete(tache)).hasMessageContaining("formulaire");
    }

    @Test
    @DisplayName("1.4 a student fills in their own convention, and nobody else's")
    void a_student_fills_in_their_own() {
        Acteur etudiant = dossier.connecter("e" + ETUDIANT);
        String tache = dossier.demarrer(etudiant);
        JsonNode contexte = dossier.ouvrir(tache, etudiant);
        assertThat(contexte.at("/saisie/numEtudiant").asText()).isEqualTo(ETUDIANT);

        Map<String, Object> autrui = new HashMap<>(dossier.etudiant("22600001"));
        autrui.put("inscription", "DR3");
        assertThatThrownBy(() -> dossier.envoyer(tache, autrui, etudiant)).isInstanceOf(Refus.class);
        assertThat(dossier.envoyer(tache, dossier.etudiant(ETUDIANT), etudiant)
                        .suivante()
                        .cle())
                .isEqualTo("saisirEtablissement");
    }

    private long creer() {
        String recapitulatif = dossier.jusquAuRecapitulatif(gestionnaire, ETUDIANT);
        return numero(dossier.envoyer(recapitulatif, Map.of("certifie", true), gestionnaire));
    }

    private static long numero(Suite suite) {
        return Long.parseLong(suite.adresse().substring("/conventions/".length()));
    }

    private void executerLesJobs(long numero) {
        jobs.createJobQuery().messages().executable().list().forEach(job -> jobs.executeJob(job.getId()));
    }
}
