package fr.univ.stages.avenant;

import static fr.univ.stages.avenant.AvenantsDEssai.motif;
import static fr.univ.stages.avenant.AvenantsDEssai.periode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.etablissement.modele.SaisieContact;
import fr.univ.stages.etablissement.modele.SaisieServiceAccueil;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.3.1 What an amendment may not say")
class SaisieDAvenantTest extends BaseAvenant {

    @Test
    @DisplayName("3.3.1, 3.1.5 a period is judged by the rules of the wizard")
    void a_period_is_judged_by_the_rules_of_the_wizard() {
        String tache = essai.saisir(convention, gestionnaire, motif("periode"));
        refuse(tache, periode("2027-02-01", 300), "fin");
        refuse(tache, periode("2028-06-01", 300), "fin");
        refuse(tache, periode("2027-05-31", 309), "conges");
        refuse(tache, avec(periode("2027-04-23", 273), "conges", "Deux jours par mois"), "fin");
        refuse(tache, avec(periode("2027-05-01", 300), "annee", 2025), "annee");
        refuse(tache, avec(periode("2027-05-01", 300), "interruption", true), "debutInterruption");
        assertThat(colonne("stage_fin", LocalDate.class)).isEqualTo("2027-04-23");
    }

    @Test
    @DisplayName("3.3.1, 3.1.5 a code that no list offers is refused beside its field")
    void a_code_that_no_list_offers_is_refused_beside_its_field() {
        String tache = essai.saisir(convention, gestionnaire, motif("gratification"));
        Map<String, Object> payee = Map.of(
                "gratification", true,
                "montant", "5,00",
                "unite", "HEURE",
                "nature", "NET",
                "modeVersement", "VIREMENT",
                "rythmeVersement", "LISSE");
        for (String champ : List.of("unite", "nature", "modeVersement", "rythmeVersement")) {
            refuse(tache, avec(payee, champ, "-1"), champ);
        }
        refuse(tache, avec(payee, "unite", " "), "unite");
    }

    @Test
    @DisplayName("3.3.1 no reason, or nothing ticked, is refused; an amendment with no change too")
    void an_empty_amendment_is_refused() {
        String tache = essai.demarrer(convention, gestionnaire);
        refuse(tache, Map.of("motif", " ", "rupture", false, "sujet", true), "motif");
        refuse(tache, motif(), "sujet");
        String sujet = essai.saisir(convention, gestionnaire, motif("sujet"));
        refuse(sujet, Map.of("sujet", colonne("stage_sujet", String.class)), "sujet");
        refuse(sujet, Map.of("sujet", ""), "sujet");
    }

    @Test
    @DisplayName("3.3, 1.3 only its centre amends a convention, and only a validated one")
    void only_its_centre_amends_a_validated_convention() {
        for (String autre : List.of("e" + ETUDIANT, "ens001", "per014")) {
            Acteur acteur = dossiers.connecter(autre);
            assertThatThrownBy(() -> essai.demarrer(convention, acteur))
                    .as(autre)
                    .isInstanceOfAny(Interdit.class, Introuvable.class);
        }
        dossiers.connecter("per005");
        long creee = conventions.aSigner("per005", ETUDIANT);
        assertThatThrownBy(() -> essai.demarrer(creee, gestionnaire))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("validée");
    }

    @Test
    @DisplayName("3.3.2 another record of the same person prints nothing new: said at the summary, refused")
    void an_amendment_that_prints_no_change_is_refused() {
        long jumelle = contact("MAQUETTE", "Directrice");
        String recapitulatif = essai.saisir(
                convention,
                gestionnaire,
                motif("sujet", "tuteur"),
                Map.of("sujet", "Un autre sujet"),
                Map.of("tuteur", jumelle));
        assertThat(essai.alertes(recapitulatif, gestionnaire))
                .anyMatch(phrase -> phrase.contains("« Tuteur professionnel »"));
        assertThatThrownBy(() -> essai.confirmer(recapitulatif, gestionnaire))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("ne change pour « Tuteur professionnel »");
    }

    @Test
    @DisplayName("3.3.1 the same tutor may follow to another place")
    void the_same_tutor_may_follow_to_another_place() {
        long service = services.creer(
                        colonne("etablissement_id", Long.class),
                        new SaisieServiceAccueil(null, "Achats", true, null, null, null, null, null, null, null),
                        gestionnaire)
                .id();
        long jumelle = contacts.creer(
                        service,
                        new SaisieContact(
                                null, "MME", "MAQUETTE", "Ana", "Directrice", "ana@achats.example", null, null),
                        gestionnaire)
                .id();
        String recapitulatif = essai.saisir(
                convention, gestionnaire, motif("lieu"), Map.of("service", service), Map.of("tuteur", jumelle));
        assertThat(essai.confirmer(recapitulatif, gestionnaire)).isEqualTo(convention + "-A1");
    }

    @Test
    @DisplayName("3.3.1 what is no longer ticked is forgotten, although it was filled in")
    void what_is_no_longer_ticked_is_forgotten() {
        String recapitulatif = essai.saisir(
                convention,
                gestionnaire,
                motif("sujet", "periode"),
                Map.of("sujet", "Un autre sujet"),
                periode("2027-04-30", 300));
        String premiere = essai.revenir(recapitulatif, "saisirMotif", gestionnaire);
        String suite = essai.envoyer(premiere, motif("periode"), gestionnaire)
                .suivante()
                .id();
        essai.valider(essai.confirmer(suite, gestionnaire), gestionnaire);
        assertThat(colonne("stage_sujet", String.class)).startsWith("Dosage");
        assertThat(colonne("stage_fin", LocalDate.class)).isEqualTo("2027-04-30");
    }
}
