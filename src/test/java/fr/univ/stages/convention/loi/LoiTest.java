package fr.univ.stages.convention.loi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.convention.modele.RepresentantLegal;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("6.1 What the law asks of a stage, at each of its limits")
class LoiTest {

    private final StageDEssai stage = new StageDEssai();

    @Test
    void an_ordinary_stage_of_two_months_raises_nothing() {
        assertThat(stage.constats()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"924, 0, false", "924.5, 0, true", "925, 0, true", "300, 624, false", "300, 624.5, true"})
    @DisplayName("6.1, A3.1 924 hours a year in one organisation are lawful, half an hour more is not")
    void six_months_at_most(String heures, String avant, boolean trop) {
        assertThat(stage.de(heures)
                        .apres(avant, 10001)
                        .paye("4.50", "HEURE")
                        .regles()
                        .contains(Regle.DUREE_MAXIMALE))
                .isEqualTo(trop);
    }

    @Test
    @DisplayName("6.1, A3.6 the message counts what is too much, in hours and in days")
    void the_excess_is_counted() {
        assertThat(stage.de("940").paye("4.50", "HEURE").constats().get(0).phrase())
                .contains("16 heures", "2,3 jours de trop", "(L124-5, D124-6)");
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "4, true"})
    @DisplayName("6.1, A8.3 a tutor with three is not given a fourth")
    void three_for_a_tutor(int deja, boolean trop) {
        stage.charges = new Situation.Charges(deja, 0, 0);
        assertThat(stage.regles().contains(Regle.CHARGE_DU_TUTEUR)).isEqualTo(trop);
    }

    @ParameterizedTest
    @CsvSource({"23, false", "24, true", "25, true"})
    @DisplayName("6.1, A9.2 a teacher with twenty-four is not given another")
    void twenty_four_for_a_teacher(int deja, boolean trop) {
        stage.charges = new Situation.Charges(0, deja, 0);
        assertThat(stage.regles().contains(Regle.CHARGE_DU_REFERENT)).isEqualTo(trop);
    }

    @ParameterizedTest
    @CsvSource({"2, 3, false", "3, 3, true", "7, 8, false", "8, 8, true"})
    @DisplayName("6.1, A8.1 a host has as many interns as its size allows, this one included")
    void as_many_as_the_size_allows(int deja, int quota, boolean trop) {
        stage.etablissement = new Situation.Hote(true, false, quota);
        stage.charges = new Situation.Charges(0, 0, deja);
        assertThat(stage.regles().contains(Regle.QUOTA)).isEqualTo(trop);
    }

    @Test
    @DisplayName("6.1, A8.1 an unknown size is said, and hinders nothing")
    void an_unknown_size_is_said() {
        stage.etablissement = new Situation.Hote(true, false, null);
        assertThat(stage.constats()).singleElement().matches(constat -> constat.est(Gravite.INFORME));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, 2026-03-06, 2026-03-28",
        "2026-02-02, 2026-07-31, 2026-09-30",
        "2026-04-01, 2026-04-30, 2026-05-11"
    })
    @DisplayName("6.1, A8.4 a third of the days of the stage before, rounded up, passes first")
    void a_third_passes_first(LocalDate debut, LocalDate fin, LocalDate possible) {
        stage.carence = new Situation.Carence(10001, debut, fin);
        stage.fin = possible.plusMonths(1);
        stage.debut = possible;
        assertThat(stage.regles()).doesNotContain(Regle.CARENCE);
        stage.debut = possible.minusDays(1);
        assertThat(stage.regles()).contains(Regle.CARENCE);
    }

    @ParameterizedTest
    @CsvSource({"35, false, true", "35.5, false, false", "30, true, false"})
    @DisplayName("6.1, A3.8 a minor works 35 hours a week at most, and never at night")
    void a_minor_works_less(String semaine, boolean nuit, boolean permis) {
        stage.naissance = LocalDate.of(2008, 12, 1);
        stage.representant = new RepresentantLegal("SPÉCIMEN", "Ève", "mère");
        stage.heuresParSemaine = semaine;
        stage.nuit = nuit;
        assertThat(stage.regles().contains(Regle.HORAIRE_DE_MINEUR)).isEqualTo(!permis);
    }

    @Test
    @DisplayName("6.1, A2.3 a minor without legal representative is not validated, the day of eighteen is free of it")
    void a_minor_has_a_representative() {
        stage.naissance = StageDEssai.JOUR.minusYears(18).plusDays(1);
        assertThat(stage.regles()).containsExactly(Regle.REPRESENTANT_LEGAL);
        stage.naissance = StageDEssai.JOUR.minusYears(18);
        assertThat(stage.regles()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"200, 400", "199, 199"})
    @DisplayName("6.1, A1.4 a curriculum of less than 200 hours is a warning")
    void two_hundred_hours(int volume, int limite) {
        stage.volume = volume;
        assertThat(stage.regles().contains(Regle.VOLUME_HORAIRE)).isEqualTo(volume == limite);
    }

    @Test
    @DisplayName("6.1, A11 a césure asks for its agreement, and for no curriculum")
    void a_cesure_asks_for_its_agreement() {
        stage.type = "CESURE";
        stage.etape = null;
        stage.volume = null;
        assertThat(stage.regles()).containsExactly(Regle.ACCORD_DE_CESURE);
        stage.accordCesure = "Accord du 12/06/2025";
        assertThat(stage.regles()).isEmpty();
        stage.type = "CONSEILLE";
        assertThat(stage.regles()).containsExactly(Regle.CURSUS, Regle.VOLUME_INCONNU);
    }

    @Test
    @DisplayName(
            "6.1, A12 abroad the annex is printed, no gratification is imposed, French limits do not bind the host")
    void abroad() {
        stage.aLEtranger().de("400");
        stage.charges = new Situation.Charges(9, 0, 9);
        stage.carence = new Situation.Carence(10001, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 1, 2));
        assertThat(stage.regles())
                .containsExactly(Regle.GRATIFICATION_A_L_ETRANGER, Regle.FICHE_DU_PAYS, Regle.SEJOUR_A_L_ETRANGER);
        assertThat(stage.paye("2", "HEURE").regles())
                .as("no minimum abroad")
                .containsExactly(Regle.FICHE_DU_PAYS, Regle.SEJOUR_A_L_ETRANGER);
        assertThat(stage.paye("4.51", "HEURE").regles()).contains(Regle.PROTECTION_A_L_ETRANGER);
    }

    @Test
    @DisplayName("6.1, A12.4 a French host that sends abroad keeps French rules, and the annex is printed")
    void a_french_host_that_sends_abroad() {
        stage.lieuEnFrance = false;
        assertThat(stage.de("309").regles()).contains(Regle.GRATIFICATION_DUE, Regle.FICHE_DU_PAYS);
    }

    @ParameterizedTest
    @CsvSource({"35, 5, 0", "35.5, 5, 1", "35, 5.5, 1", "48, 6, 2"})
    @DisplayName("6.1, A3.7 more than 35 hours or five days a week is a warning")
    void long_weeks(String heures, String jours, int avertissements) {
        stage.heuresParSemaine = heures;
        stage.joursParSemaine = jours;
        assertThat(stage.constats()).hasSize(avertissements).allMatch(constat -> constat.est(Gravite.AVERTIT));
    }

    @Test
    @DisplayName("6.1, A3.10 a stage past the 30th of September of its year is a warning")
    void past_the_academic_year() {
        stage.fin = LocalDate.of(2026, 9, 30);
        assertThat(stage.regles()).isEmpty();
        stage.fin = LocalDate.of(2026, 10, 1);
        assertThat(stage.regles()).containsExactly(Regle.FIN_TARDIVE);
    }

    @Test
    @DisplayName("6.1, A2.4 a last signature on or after the first day is a warning")
    void signed_too_late() {
        stage.derniereSignature = stage.debut.minusDays(1);
        assertThat(stage.regles()).isEmpty();
        stage.derniereSignature = stage.debut;
        assertThat(stage.regles()).containsExactly(Regle.SIGNATURE_TARDIVE);
    }

    @Test
    @DisplayName("6.1, A10 above 308 hours of the year the absences are written down")
    void absences_are_written_down() {
        stage.conges = null;
        assertThat(stage.paye("4.50", "HEURE").regles()).isEmpty();
        assertThat(stage.de("309").regles()).containsExactly(Regle.CONGES);
        assertThat(new StageDEssai()
                        .apres("100", 1)
                        .de("209")
                        .paye("5", "HEURE")
                        .regles())
                .containsExactly(Regle.STAGES_PRECEDENTS);
    }

    @Test
    @DisplayName("6.1 every message says what to do in French, with its article, and each rule is named once")
    void every_rule_has_its_words() {
        assertThat(Regle.values()).allSatisfy(regle -> {
            assertThat(regle.libelle()).isNotBlank().doesNotContain("  ");
            assertThat(regle.article()).isNotBlank();
            assertThat(regle.reference()).matches("A\\d+(\\.\\d+)?");
        });
        assertThat(Arrays.stream(Regle.values()).map(Regle::libelle)).doesNotHaveDuplicates();
    }
}
