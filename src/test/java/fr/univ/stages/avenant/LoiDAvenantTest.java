package fr.univ.stages.avenant;

import static fr.univ.stages.avenant.AvenantsDEssai.motif;
import static fr.univ.stages.avenant.AvenantsDEssai.periode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
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
                .singleElement(InstanceOfAssertFactories.STRING)
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
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("sans gratification", "(L124-6)");
    }

    @Test
    @DisplayName("6.1, A4.3 what was validated by derogation can be amended, for the better above all")
    void a_convention_validated_by_derogation_can_be_amended() {
        enFrance();
        changer("presence_duree_heures = 350, gratification_montant = 100");
        assertThat(essai.alertes(recapitulatif(gratification("200")), gestionnaire))
                .isEmpty();
        essai.valider(essai.confirmer(recapitulatif(gratification("200")), gestionnaire), gestionnaire);
        assertThat(colonne("gratification_montant", BigDecimal.class)).isEqualByComparingTo("200");
    }

    @Test
    @DisplayName("6.1, A4.3 made worse, it is said at the summary and refused to whoever validates")
    void what_becomes_worse_is_refused() {
        String numero = pireAmende();
        assertThat(phrases(essai.tache(numero).id(), "empechements")).hasSize(1);
        assertThatThrownBy(() -> essai.decider(numero, gestionnaire, avec(VALIDER, "motifDerogation", "Accord")))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("par heure de présence");
        assertThat(colonne("gratification_montant", BigDecimal.class)).isEqualByComparingTo("100");
    }

    @Test
    @DisplayName("6.1, A4.3 who administers the centre passes over it, with a reason that stays written")
    void who_administers_passes_over_it() {
        String numero = pireAmende();
        essai.decider(numero, dossiers.connecter("per001"), avec(VALIDER, "motifDerogation", "Accord de branche"));
        assertThat(colonne("gratification_montant", BigDecimal.class)).isEqualByComparingTo("90");
        assertThat(derogation()).contains("Accord de branche", "Le minimum horaire de l'année est atteint");
    }

    private String pireAmende() {
        enFrance();
        changer("presence_duree_heures = 350, gratification_montant = 100");
        String tache = recapitulatif(gratification("90"));
        assertThat(essai.alertes(tache, gestionnaire))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("(L124-6, D124-8)", "qui administre le centre");
        String numero = essai.confirmer(tache, gestionnaire);
        essai.signer(numero, gestionnaire);
        return numero;
    }

    @Test
    @DisplayName("6.1, A3.1 more hours than the law allows may shrink, never grow, whoever asks")
    void too_many_hours_may_only_shrink() {
        changer("presence_duree_heures = 930, presence_conges = '2 jours par mois'");
        Acteur admin = dossiers.connecter("per001");
        Map<String, Object> longue = avec(periode("2027-09-30", 940), "conges", "2 jours par mois");
        String tache = essai.saisir(convention, admin, motif("periode"), longue);
        assertThatThrownBy(() -> essai.confirmer(tache, admin))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("940");
        String autre = essai.saisir(convention, admin, motif("periode"), avec(longue, "dureeHeures", 926));
        assertThat(essai.confirmer(autre, admin)).isNotBlank();
    }

    @Test
    @DisplayName("6.1, A3.10 a warning asks for a reason, which is recorded with who, what and which amendment")
    void a_warning_is_passed_with_a_reason() {
        String numero = essai.confirmer(
                essai.saisir(convention, gestionnaire, motif("periode"), periode("2027-10-15", 300)), gestionnaire);
        essai.signer(numero, gestionnaire);
        assertThat(phrases(essai.tache(numero).id(), "aLever"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("30/09/2027");
        assertThat(phrases(essai.tache(numero).id(), "empechements")).isEmpty();
        assertThatThrownBy(() -> essai.decider(numero, gestionnaire, VALIDER))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys("motifDerogation"));
        assertThat(colonne("stage_fin", LocalDate.class)).isEqualTo("2027-04-23");

        essai.decider(numero, gestionnaire, avec(VALIDER, "motifDerogation", "Réinscription faite"));

        assertThat(colonne("stage_fin", LocalDate.class)).isEqualTo("2027-10-15");
        assertThat(derogation())
                .isEqualTo(numero + " : Réinscription faite — Le stage finit avant le 30 septembre de l'année");
        assertThat(base.sql("select objet from app.trace where action = 'DEROGATION' and par = 'per005'"
                                + " order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("avenant " + numero + ", règles A3.10");
    }

    @Test
    @DisplayName("6.1, A3.10 what was passed over before is asked again only when it becomes worse")
    void what_was_passed_over_is_asked_again_when_worse() {
        changer("stage_fin = date '2027-10-15'");
        assertThat(essai.alertes(
                        essai.saisir(convention, gestionnaire, motif("periode"), periode("2027-10-08", 260)),
                        gestionnaire))
                .isEmpty();
        assertThat(essai.alertes(
                        essai.saisir(convention, gestionnaire, motif("periode"), periode("2027-10-22", 280)),
                        gestionnaire))
                .hasSize(1);
    }

    private String recapitulatif(Map<String, Object> gratification) {
        return essai.saisir(convention, gestionnaire, motif("gratification"), gratification);
    }

    private static Map<String, Object> gratification(String montant) {
        return Map.of(
                "gratification",
                true,
                "montant",
                montant,
                "unite",
                "MOIS",
                "nature",
                "NET",
                "modeVersement",
                "VIREMENT");
    }

    /** The latest reason written in the story of the convention. */
    private String derogation() {
        return base.sql(
                        "select avenant || ' : ' || detail from app.evenement_convention where convention_id = ? and fait = 'PASSEE_OUTRE'"
                                + " order by id desc limit 1")
                .param(conventions.id(convention))
                .query(String.class)
                .single();
    }
}
