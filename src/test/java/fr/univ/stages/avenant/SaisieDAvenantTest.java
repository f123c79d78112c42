package fr.univ.stages.avenant;

import static fr.univ.stages.avenant.AvenantsDEssai.motif;
import static fr.univ.stages.avenant.AvenantsDEssai.periode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
}
