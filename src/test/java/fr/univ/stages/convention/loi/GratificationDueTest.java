package fr.univ.stages.convention.loi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.convention.modele.Interruption;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("6.1, A4 When a gratification is due, and how much at least")
class GratificationDueTest {

    private final StageDEssai stage = new StageDEssai();

    @ParameterizedTest
    @CsvSource({
        "307, 0, false",
        "308, 0, false",
        "308.5, 0, true",
        "309, 0, true",
        "100, 208, false",
        "100, 208.5, true"
    })
    @DisplayName("6.1, A4.1 a gratification is due from the 309th hour of the year in one organisation")
    void due_above_two_months(String heures, String avant, boolean due) {
        assertThat(stage.de(heures).apres(avant, 10001).regles().contains(Regle.GRATIFICATION_DUE))
                .isEqualTo(due);
    }

    @Test
    @DisplayName("6.1, A4.2 the earlier stages that make the threshold pass are named")
    void earlier_stages_are_named() {
        assertThat(stage.de("100")
                        .apres("250", 10001, 10007)
                        .paye("4.50", "HEURE")
                        .constats())
                .singleElement()
                .satisfies(
                        constat -> assertThat(constat.message()).contains("la convention 10001, la convention 10007"));
        assertThat(new StageDEssai()
                        .de("309")
                        .apres("250", 10001)
                        .paye("4.50", "HEURE")
                        .regles())
                .as("this stage passes it by itself")
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "309, 4.50, HEURE, true",
        "309, 4.49, HEURE, false",
        "309, 31.50, JOUR, true",
        "309, 31.43, JOUR, false",
        "309, 1390.50, TOTAL, true",
        "309, 1388.95, TOTAL, false",
        "309, 673.00, MOIS, true",
        "309, 672.00, MOIS, false",
    })
    @DisplayName(
            "6.1, A4.3, A4.11 the minimum of the year, whatever the amount is paid for, within half a cent an hour")
    void the_minimum_of_the_year(String heures, String montant, String unite, boolean assez) {
        stage.fin = LocalDate.of(2026, 3, 6);
        stage.paye(montant, unite).de(heures);
        assertThat(stage.regles().contains(Regle.GRATIFICATION_MINIMALE)).isEqualTo(!assez);
    }

    @Test
    @DisplayName(
            "6.1, A4.3 net or gross is the same up to the minimum, which bears no contribution: too little stays too little")
    void a_net_amount_is_judged_as_a_gross_one() {
        stage.fin = LocalDate.of(2026, 3, 6);
        stage.nature = "NET";
        assertThat(stage.de("400").paye("4.40", "HEURE").regles()).containsExactly(Regle.GRATIFICATION_MINIMALE);
        assertThat(stage.paye("4.50", "HEURE").regles()).isEmpty();
        stage.nature = "BRUT";
        assertThat(stage.paye("4.40", "HEURE").regles()).containsExactly(Regle.GRATIFICATION_MINIMALE);
    }

    @Test
    @DisplayName("6.1, A4.11 six months at 35 hours are paid 656,25 € a month, not 693,00 €")
    void a_smoothed_month_is_not_154_hours() {
        stage.debut = LocalDate.of(2026, 3, 2);
        stage.fin = LocalDate.of(2026, 9, 1);
        assertThat(stage.de("875").paye("656.25", "MOIS").regles()).isEmpty();
        assertThat(stage.paye("650", "MOIS").regles()).containsExactly(Regle.GRATIFICATION_MINIMALE);
    }

    @Test
    @DisplayName("6.1, A3.11 what is interrupted is not paid")
    void an_interruption_is_not_paid() {
        stage.fin = LocalDate.of(2026, 4, 4);
        stage.interruption = new Interruption(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
        assertThat(stage.de("315").paye("700", "MOIS").regles()).isEmpty();
        assertThat(stage.paye("600", "MOIS").regles()).containsExactly(Regle.GRATIFICATION_MINIMALE);
    }

    @Test
    @DisplayName("6.1, A4.8 the hours of each year have the minimum of that year")
    void each_year_has_its_minimum() {
        stage.parts = List.of(part(2025, "200", "4.35"), part(2026, "200", "4.50"));
        assertThat(stage.de("400").paye("1770", "TOTAL").regles()).isEmpty();
        assertThat(stage.paye("1767", "TOTAL").regles()).containsExactly(Regle.GRATIFICATION_MINIMALE);
    }

    @Test
    @DisplayName("6.1, A6 a year without amounts is a warning, never zero nor silence")
    void an_unknown_year_is_a_warning() {
        stage.parts = List.of(part(2026, "200", "4.50"), part(2027, "200", null));
        assertThat(stage.de("400").paye("4.50", "HEURE").constats())
                .singleElement()
                .satisfies(constat -> assertThat(constat.message()).contains("2027"));
    }

    @ParameterizedTest
    @CsvSource({"22.50, false", "22.51, true"})
    @DisplayName("6.1, A4.10 more than five times the minimum looks like a slip")
    void an_unusual_amount(String montant, boolean inhabituel) {
        assertThat(stage.paye(montant, "HEURE").regles().contains(Regle.MONTANT_INHABITUEL))
                .isEqualTo(inhabituel);
    }

    @ParameterizedTest
    @CsvSource({"true, 4.50, false", "true, 4.51, true", "false, 8.00, false"})
    @DisplayName("6.1, A5.2 a public host pays no more than the rate")
    void a_public_host_pays_the_rate(boolean publique, String montant, boolean trop) {
        stage.etablissement = new Situation.Hote(true, publique, 8);
        assertThat(stage.paye(montant, "HEURE").regles().contains(Regle.PLAFOND_PUBLIC))
                .isEqualTo(trop);
    }

    private static Situation.Part part(int annee, String heures, String minimum) {
        return new Situation.Part(annee, new BigDecimal(heures), minimum == null ? null : new BigDecimal(minimum));
    }
}
