package fr.univ.stages.etablissement.verification;

import static fr.univ.stages.etablissement.EtablissementDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.EtablissementDEssai.etranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.fasterxml.jackson.databind.JsonNode;
import fr.univ.stages.etablissement.attente.CoursDeLaVerification;
import fr.univ.stages.etablissement.attente.VerificationsDuCentre;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.portail.Session;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DisplayName("3.1.2, 4.3: what a student enters is verified by the staff of their centre, and holds nobody up")
class VerificationTest extends BaseVerification {

    @Autowired
    private CoursDeLaVerification cours;

    @Autowired
    private MockMvc mvc;

    @Test
    void the_sheet_with_its_service_and_person_is_marked_and_the_wizard_goes_on() {
        assertThat(etablissements.fiche(saisi.etablissement()).aVerifier()).isTrue();
        assertThat(services.fiche(saisi.service()).aVerifier()).isTrue();
        assertThat(contacts.fiche(saisi.contact()).aVerifier()).isTrue();
        Suite suite = dossier.envoyer(etape, Map.of("etablissement", saisi.etablissement()), etudiant);
        assertThat(suite.suivante().cle()).isEqualTo("saisirService");
    }

    @Test
    @DisplayName("1.5 it waits for the group of the centre that manages the convention, among « Mes tâches »")
    void it_waits_for_the_centre_of_the_convention() throws Exception {
        assertThat(tache.titulaire()).isNull();
        assertThat(groupe(tache)).isEqualTo("centre-" + centre("UFR Sciences"));
        String page = mesTaches(gestionnaire);
        assertThat(page).contains("/taches/" + tache.id());
        assertThat(Jsoup.parse(page).text())
                .contains(
                        "Vérifier un organisme",
                        etablissements.fiche(saisi.etablissement()).raisonSociale());
        String cartes = mvc.perform(
                        get("/api/taches/cartes").param("ids", tache.id()).with(Session.de(gestionnaire)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(cartes).contains("Laboratoire d'essai");
    }

    @Test
    void what_is_entered_outside_any_dossier_waits_for_the_centre_of_the_establishment() {
        Acteur seul = new Acteur("e22600667", "Sans DOSSIER", Set.of(Role.ETUDIANT), "22600667");
        long id = etablissements
                .creer(etranger("Sans dossier").avec("confirmeDoublon", true).saisie(), seul)
                .id();
        long deLEtablissement = sql.sql("select id from app.centre where type = 'ETABLISSEMENT'")
                .query(Long.class)
                .single();
        assertThat(groupe(tache(id).orElseThrow())).isEqualTo("centre-" + deLEtablissement);
    }

    @Test
    @DisplayName("1.5 what no centre can verify waits for the administrators of the platform, in the portal too")
    void without_any_centre_it_waits_for_the_platform() throws Exception {
        long id = etablissements
                .creer(etranger("Sans centre").avec("confirmeDoublon", true).saisie(), ADMINISTRATRICE)
                .id();
        sql.sql("insert into app.verification_etablissement (etablissement_id, demandee_le) values (?, now())")
                .param(id)
                .update();
        cours.ouvrir(id, null);
        Tache orpheline = tache(id).orElseThrow();
        assertThat(groupe(orpheline)).isEqualTo("camunda-admin");
        assertThat(mesTaches(Session.ADMINISTRATRICE)).contains("/taches/" + orpheline.id(), "Sans centre");
        assertThat(mesTaches(gestionnaire)).doesNotContain("/taches/" + orpheline.id());
        porte.prendre(orpheline.id(), Session.ADMINISTRATRICE);
        assertThat(taches.de(Session.ADMINISTRATRICE.login(), 100))
                .extracting(Tache::id)
                .contains(orpheline.id());
        etablissements.supprimer(id, ADMINISTRATRICE);
    }

    private String mesTaches(Acteur acteur) throws Exception {
        return mvc.perform(get("/taches").with(Session.de(acteur)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void what_staff_enter_waits_for_nobody() {
        assertThat(tache(dossier.organisme(gestionnaire).etablissement())).isEmpty();
    }

    @Test
    @DisplayName("3.1.9 a decision that was begun is found again, with the rest of the sheet")
    void a_decision_that_was_begun_is_found_again() {
        dossier.connecter("per005");
        porte.prendre(tache.id(), gestionnaire);
        Map<String, String> debut = Map.of("decision", "CORRIGER", "raisonSociale", "Nom en cours");
        porte.garder(tache.id(), json.valueToTree(debut), gestionnaire);

        JsonNode ouverte = json.valueToTree(porte.ouvrir(tache.id(), gestionnaire));

        assertThat(ouverte.get("brouillon").asBoolean()).isTrue();
        assertThat(ouverte.at("/saisie/raisonSociale").asText()).isEqualTo("Nom en cours");
        assertThat(ouverte.at("/saisie/decision").asText()).isEqualTo("CORRIGER");
        assertThat(ouverte.at("/saisie/id").asLong()).isEqualTo(saisi.etablissement());
    }

    @Test
    @DisplayName("1.3 neither the student nor another centre decides")
    void only_the_centre_that_was_asked_decides() {
        for (Acteur autre :
                List.of(etudiant, Session.acteur("per014", "De l'IUT", null, Role.PERSONNEL), Session.LECTRICE)) {
            assertThatThrownBy(() -> porte.ouvrir(tache.id(), autre)).isInstanceOf(Interdit.class);
            assertThatThrownBy(() -> porte.prendre(tache.id(), autre)).isInstanceOf(Interdit.class);
        }
        assertThat(porte.ouvrir(tache.id(), Session.ADMINISTRATRICE)).containsKey("infos");
    }

    @Test
    void the_form_shows_the_sheet_who_entered_it_for_which_convention_and_what_looks_alike() {
        dossier.envoyer(etape, Map.of("etablissement", saisi.etablissement()), etudiant);
        FicheEtablissement fiche = etablissements.fiche(saisi.etablissement());
        long semblable = etablissements
                .creer(
                        etranger(fiche.raisonSociale() + " GmbH")
                                .avec("voie", "2 Teststraße")
                                .avec("confirmeDoublon", true)
                                .saisie(),
                        ADMINISTRATRICE)
                .id();
        JsonNode contexte = json.valueToTree(porte.ouvrir(tache.id(), gestionnaire));
        assertThat(contexte.at("/infos/fiche/raisonSociale").asText()).isEqualTo(fiche.raisonSociale());
        assertThat(contexte.at("/infos/saisiPar").asText())
                .doesNotContain("e22600297")
                .isNotBlank();
        assertThat(contexte.at("/infos/dossiers/0/titre").asText()).isEqualTo("Convention de Zoé BRESSOLAT");
        assertThat(contexte.at("/infos/doublons/0/id").asLong()).isEqualTo(semblable);
        assertThat(contexte.at("/infos/services/0/nom").asText()).isEqualTo("Recherche");
        assertThat(contexte.at("/dossier/centre").asText()).isEqualTo("UFR Sciences");
        assertThat(contexte.at("/listes/decisions")).hasSize(3);
    }

    @Test
    void verified_on_its_page_the_task_disappears() {
        etablissements.modifier(
                saisi.etablissement(),
                etranger("Vérifié ailleurs").avec("version", (int) version()).saisie(),
                gestionnaire);
        assertThat(tache(saisi.etablissement())).isEmpty();
        assertThatThrownBy(() -> porte.ouvrir(tache.id(), gestionnaire)).isInstanceOf(Introuvable.class);
    }

    @Test
    void deleted_by_its_student_the_task_disappears() {
        etablissements.supprimer(saisi.etablissement(), etudiant);
        assertThat(tache(saisi.etablissement())).isEmpty();
    }

    @Test
    @DisplayName("2.6 a centre that still has organisations to verify is not deleted")
    void the_centre_says_what_waits_for_it() {
        assertThat(new VerificationsDuCentre(sql)
                        .attache(centre("UFR Sciences"))
                        .nombre())
                .isPositive();
    }

    private String groupe(Tache recherchee) {
        return sql.sql("select group_id_ from public.act_ru_identitylink where task_id_ = ? and type_ = 'candidate'")
                .param(recherchee.id())
                .query(String.class)
                .single();
    }
}
