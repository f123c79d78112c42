package fr.univ.stages.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("3.1.9, 6 What the door of the wizard refuses, keeps and gives back")
class PorteDeLaSaisieTest extends BaseSaisie {

    @Autowired
    private TaskService moteur;

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
    @DisplayName("D124-4 a student under eighteen names who signs beside; one of age does not")
    void a_minor_names_the_legal_representative() {
        Map<String, Object> saisie = dossier.etudiant(ETUDIANT);
        saisie.put(
                "dateNaissance",
                HorlogeDEssai.aujourdhui().minusYears(18).plusDays(1).toString());
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
        saisie.put("dateNaissance", HorlogeDEssai.aujourdhui().minusYears(18).toString());
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
}
