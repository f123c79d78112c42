package fr.univ.stages.avenant;

import static fr.univ.stages.avenant.AvenantsDEssai.motif;
import static fr.univ.stages.avenant.AvenantsDEssai.periode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.document.Pdf;
import fr.univ.stages.noyau.Refus;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.3.1, A13.6 A stage that ends before its term")
class RuptureTest extends BaseAvenant {

    @Test
    @DisplayName("3.3.1, A13.6 a rupture ends the stage on its day, and then nothing more changes")
    void a_rupture_ends_the_stage() {
        String numero = rompre(RUPTURE);
        essai.valider(numero, gestionnaire);

        assertThat(colonne("stage_fin", LocalDate.class)).isEqualTo("2027-03-31");
        assertThat(colonne("presence_duree_heures", BigDecimal.class)).isEqualByComparingTo("160");
        assertThat(finAttendueParLeMoteur()).isEqualTo("2027-04-01");
        assertThatThrownBy(() -> essai.demarrer(convention, gestionnaire))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("rompu");
        assertThat(lecture.de(convention, gestionnaire).creable()).isFalse();
        conventions.executer(convention, "finDuStage");
        assertThat(conventions.statut(convention)).isEqualTo("TERMINEE");
        assertThat(coherence.desaccords()).isEmpty();
    }

    @Test
    @DisplayName("3.3.1 a day outside the stage, an unknown reason, too many hours: refused beside the field")
    void an_impossible_rupture_is_refused() {
        String tache = essai.saisir(convention, gestionnaire, rupture());
        refuse(tache, avec(RUPTURE, "fin", "2027-02-28"), "fin");
        refuse(tache, avec(RUPTURE, "fin", "2027-04-23"), "fin");
        refuse(tache, avec(RUPTURE, "raison", "INCONNUE"), "raison");
        refuse(tache, avec(RUPTURE, "dureeHeures", 274), "dureeHeures");
        refuse(tache, avec(RUPTURE, "dureeHeures", -1), "dureeHeures");
    }

    @Test
    @DisplayName("3.3.1 the hours agreed are said to the half")
    void the_hours_agreed_are_said_to_the_half() {
        changer("presence_duree_heures = 273.5");
        String tache = essai.saisir(convention, gestionnaire, rupture());
        assertThatThrownBy(() -> essai.envoyer(tache, avec(RUPTURE, "dureeHeures", 274), gestionnaire))
                .hasMessageContaining("prévoit 273,5 heures");
    }

    @Test
    @DisplayName("A13.6, A4.9 an amount for the whole stage is due for the hours done, to the cent, on every paper")
    void an_amount_for_the_whole_stage_is_shared_out() throws Exception {
        changer("gratification_montant = 1000, gratification_unite = 'TOTAL'");
        String recapitulatif = essai.saisir(convention, gestionnaire, rupture(), RUPTURE);
        assertThat(essai.sections(recapitulatif, gestionnaire))
                .contains("Gratification : 1 000,00 € pour la durée du stage → 586,08 € pour la durée du stage");
        String numero = essai.confirmer(recapitulatif, gestionnaire);
        assertThat(Pdf.texte(lecture.pdf(numero, gestionnaire))).contains("000,00", "586,08");
        essai.valider(numero, gestionnaire);

        assertThat(colonne("gratification_montant", BigDecimal.class)).isEqualByComparingTo("586.08");
        assertThat(lecture.de(convention, gestionnaire)
                        .marque("saisirStage", "Gratification")
                        .initialement())
                .contains("000,00");
        changer("stage_debut = '2026-03-02', stage_fin = '2026-05-29'");
        assertThat(Pdf.texte(lectureDesConventions
                        .attestation(convention, gestionnaire)
                        .octets()))
                .contains("586,08");
    }

    @Test
    @DisplayName("A4.9 no hour done, nothing is due; what is paid by the month stays")
    void no_hour_done_nothing_is_due() {
        assertThat(essai.sections(essai.saisir(convention, gestionnaire, rupture(), RUPTURE), gestionnaire))
                .noneMatch(ligne -> ligne.startsWith("Gratification"));
        changer("gratification_montant = 1000, gratification_unite = 'TOTAL'");
        String numero = essai.confirmer(
                essai.saisir(convention, gestionnaire, rupture(), avec(RUPTURE, "dureeHeures", 0)), gestionnaire);
        essai.valider(numero, gestionnaire);
        assertThat(colonne("gratification_montant", BigDecimal.class)).isNull();
    }

    @Test
    @DisplayName("3.3.1 its reason, which may be an illness, is told to the centre alone, and is on no paper")
    void its_reason_is_told_to_the_centre_alone() throws Exception {
        Map<String, Object> malade = avec(RUPTURE, "raison", "MALADIE");
        assertThat(essai.sections(essai.saisir(convention, gestionnaire, rupture(), malade), gestionnaire))
                .anyMatch(ligne -> ligne.startsWith("Fin du stage : ") && ligne.endsWith(" ; Maladie"));
        String numero = rompre(malade);

        assertThat(lecture.fiche(numero, gestionnaire).raison()).isEqualTo("Maladie");
        assertThat(lecture.fiche(numero, dossiers.connecter("ens001")).raison()).isNull();
        assertThat(Pdf.texte(lecture.pdf(numero, gestionnaire))).doesNotContain("Maladie");
    }

    @Test
    @DisplayName("3.3.1 every line of its summary leads back to its one step")
    void every_line_leads_back_to_its_step() {
        assertThat(essai.etapes(essai.saisir(convention, gestionnaire, rupture(), RUPTURE), gestionnaire))
                .containsExactly("saisirMotif", "saisirRupture", "saisirRupture");
    }

    @Test
    @DisplayName("3.3.1, A3.11 its day is no day of an interruption, and an interruption to come is forgotten")
    void an_interruption_and_a_rupture() {
        changer("interruption_debut = '2027-03-29', interruption_fin = '2027-04-02'");
        refuse(essai.saisir(convention, gestionnaire, rupture()), avec(RUPTURE, "fin", "2027-03-29"), "fin");
        refuse(essai.saisir(convention, gestionnaire, rupture()), avec(RUPTURE, "fin", "2027-04-02"), "fin");
        essai.valider(rompre(avec(RUPTURE, "fin", "2027-03-26")), gestionnaire);
        assertThat(colonne("interruption_debut", LocalDate.class)).isNull();
        assertThat(colonne("interruption_fin", LocalDate.class)).isNull();
    }

    @Test
    @DisplayName("3.3.1 an interruption that has been is kept")
    void an_interruption_that_has_been_is_kept() {
        changer("interruption_debut = '2027-03-08', interruption_fin = '2027-03-12'");
        essai.valider(rompre(RUPTURE), gestionnaire);
        assertThat(colonne("interruption_fin", LocalDate.class)).isEqualTo("2027-03-12");
        assertThat(colonne("rupture_raison", String.class)).isEqualTo("RUPTURE_ORGANISME");
    }

    @Test
    @DisplayName("3.3.3 new dates that took effect meanwhile: the rupture is confirmed again")
    void a_rupture_of_former_dates_is_confirmed_again() {
        String rupture = rompre(RUPTURE);
        String periode = essai.confirmer(
                essai.saisir(convention, gestionnaire, motif("periode"), periode("2027-04-30", 300)), gestionnaire);
        essai.valider(periode, gestionnaire);
        essai.signer(rupture, gestionnaire);
        assertThatThrownBy(() -> essai.decider(rupture, gestionnaire, VALIDER))
                .isInstanceOf(Refus.class)
                .hasMessageContaining(periode);
        assertThat(colonne("rompue", Boolean.class)).isFalse();
    }

    @Test
    @DisplayName("A13.6 signed late, it takes effect on a stage that has ended; a prolongation does not")
    void a_late_rupture_takes_effect_on_an_ended_stage() {
        changer("stage_debut = " + HorlogeDEssai.JOUR_SQL + " - 50, stage_fin = " + HorlogeDEssai.JOUR_SQL);
        String rupture = rompre(
                avec(RUPTURE, "fin", HorlogeDEssai.aujourdhui().minusDays(10).toString()));
        String sujet = sujet("Autre");
        essai.signer(rupture, gestionnaire);
        essai.signer(sujet, gestionnaire);
        validation.terminer(conventions.id(convention)); // as the picture before this one did
        assertThatThrownBy(() -> essai.decider(sujet, gestionnaire, VALIDER))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("terminé");

        essai.decider(rupture, gestionnaire, VALIDER);

        assertThat(conventions.statut(convention)).isEqualTo("TERMINEE");
        assertThat(colonne("stage_fin", LocalDate.class))
                .isEqualTo(HorlogeDEssai.aujourdhui().minusDays(10));
        conventions.executer(convention, "finDuStage");
        assertThat(coherence.desaccords()).isEmpty();
    }

    private String rompre(Map<String, Object> saisie) {
        return essai.confirmer(essai.saisir(convention, gestionnaire, rupture(), saisie), gestionnaire);
    }
}
