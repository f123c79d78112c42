package fr.univ.stages.avenant;

import static fr.univ.stages.avenant.AvenantsDEssai.motif;
import static fr.univ.stages.avenant.AvenantsDEssai.periode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.noyau.Refus;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.3.2, 6.1 What the law says of the convention as it would be")
class LoiDAvenantTest extends BaseAvenant {

    @Test
    @DisplayName("3.3.1, 6.3 the 924 hours hold for what the convention would be")
    void too_many_hours_are_refused() {
        Map<String, Object> longue = avec(periode("2027-09-30", 925), "conges", "2 jours par mois");
        String recapitulatif = essai.saisir(convention, gestionnaire, motif("periode"), longue);
        assertThatThrownBy(() -> essai.confirmer(recapitulatif, gestionnaire))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("925");
    }

    @Test
    @DisplayName("3.3.2, 6.3 a longer presence with the hours of before is said at the summary and at the validation")
    void longer_dates_with_the_same_hours_are_said() {
        String recapitulatif =
                essai.saisir(convention, gestionnaire, motif("periode"), periode("2027-05-14", dureeActuelle()));
        assertThat(essai.alertes(recapitulatif, gestionnaire))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("reste de " + dureeActuelle() + " heures", "Vérifiez la durée");

        String numero = essai.confirmer(recapitulatif, gestionnaire);
        essai.signer(numero, gestionnaire);
        assertThat(essai.alertes(essai.tache(numero).id(), gestionnaire)).hasSize(1);
        essai.decider(numero, gestionnaire, Map.of("decision", "VALIDER"));
        assertThat(colonne("stage_fin", LocalDate.class)).as("a warning only").isEqualTo("2027-05-14");
    }

    @Test
    @DisplayName("3.3.2, 6.3 dates that come with their hours say nothing; shorter ones with the hours of before do")
    void dates_with_their_hours_say_nothing() {
        assertThat(essai.alertes(
                        essai.saisir(convention, gestionnaire, motif("periode"), periode("2027-04-30", 300)),
                        gestionnaire))
                .isEmpty();
        assertThat(essai.alertes(
                        essai.saisir(
                                convention, gestionnaire, motif("periode"), periode("2027-04-22", dureeActuelle())),
                        gestionnaire))
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "3.3.2, 6.1, A12.3 what the law newly warns of is said, here the gratification that a stage abroad loses")
    void what_the_law_newly_warns_of_is_said() {
        String recapitulatif = essai.saisir(
                convention,
                gestionnaire,
                motif("periode", "gratification"),
                avec(periode("2027-05-14", 350), "conges", "2 jours par mois"),
                Map.of("gratification", false));
        assertThat(essai.alertes(recapitulatif, gestionnaire))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .contains("sans gratification", "(L124-6)");
    }
}
