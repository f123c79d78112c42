package fr.univ.stages.convention.loi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.convention.modele.Stage;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("6.1, A13.1 What an amendment makes newly unlawful, or worse, and whether it was signed in time")
class DegresTest {

    @ParameterizedTest
    @CsvSource({"930, 931, true", "930, 930, false", "930, 925, false", "924, 925, true"})
    @DisplayName("A3.1 hours beyond 924 are new when there are more of them")
    void more_hours_are_worse(String avant, String apres, boolean pire) {
        assertThat(pire(
                        new StageDEssai().de(avant).paye("5", "HEURE"),
                        new StageDEssai().de(apres).paye("5", "HEURE")))
                .isEqualTo(pire ? List.of(Regle.DUREE_MAXIMALE) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"4.00, 4.20, 350, false", "4.00, 3.90, 350, true", "4.00, 4.00, 400, false", "4.60, 4.00, 350, true"})
    @DisplayName("A4.3 less below the minimum of an hour is no worse, whatever the hours")
    void a_lower_amount_is_worse(String avant, String apres, String heures, boolean pire) {
        assertThat(pire(
                        new StageDEssai().de("350").paye(avant, "HEURE"),
                        new StageDEssai().de(heures).paye(apres, "HEURE")))
                .isEqualTo(pire ? List.of(Regle.GRATIFICATION_MINIMALE) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"350, 360, true", "350, 340, false", "350, 350, false", "300, 309, true"})
    @DisplayName("A4.1 more hours for nothing are worse")
    void more_hours_for_nothing_are_worse(String avant, String apres, boolean pire) {
        assertThat(pire(new StageDEssai().de(avant), new StageDEssai().de(apres)))
                .isEqualTo(pire ? List.of(Regle.GRATIFICATION_DUE) : List.of());
    }

    @Test
    @DisplayName("A8.4 another stage to wait for is another finding, as is another day too early")
    void another_predecessor_is_new() {
        StageDEssai avant = attendant(10001, "2026-01-01");
        assertThat(pire(avant, attendant(10001, "2026-01-01"))).isEmpty();
        assertThat(pire(avant, attendant(10002, "2026-01-01"))).containsExactly(Regle.CARENCE);
        assertThat(pire(avant, attendant(10001, "2026-01-03"))).containsExactly(Regle.CARENCE);
    }

    @ParameterizedTest
    @CsvSource({
        // first day, last day, last signature, late
        "2026-01-05, 2026-04-30, 2026-03-05, false",
        "2026-01-05, 2026-04-30, 2026-03-06, true",
        "2026-01-05, 2026-02-27, 2026-02-27, false",
        "2026-01-05, 2026-02-27, 2026-02-28, true",
        "2026-01-12, 2026-03-05, 2026-01-04, false",
        "2026-01-12, 2026-03-05, 2026-01-05, true",
        "2026-01-05, 2026-03-05, 2026-12-31, false",
    })
    @DisplayName("A13.1 new dates are signed before the first day that they change")
    void new_dates_are_signed_before_they_take_effect(LocalDate debut, LocalDate fin, LocalDate signee, boolean tard) {
        Stage avant = new StageDEssai().stage();
        StageDEssai autre = new StageDEssai();
        autre.debut = debut;
        autre.fin = fin;
        assertThat(PriseDEffet.constat(avant, autre.stage(), signee).map(Constat::regle))
                .isEqualTo(tard ? java.util.Optional.of(Regle.AVENANT_TARDIF) : java.util.Optional.empty());
        assertThat(PriseDEffet.constat(avant, autre.stage(), null))
                .as("not signed yet")
                .isEmpty();
    }

    private static StageDEssai attendant(long convention, String fin) {
        StageDEssai stage = new StageDEssai();
        stage.carence = new Situation.Carence(convention, LocalDate.of(2025, 10, 1), LocalDate.parse(fin));
        return stage;
    }

    private static List<Regle> pire(StageDEssai avant, StageDEssai apres) {
        List<Constat> deja = avant.constats();
        return apres.constats().stream()
                .filter(constat -> constat.nouveau(deja))
                .map(Constat::regle)
                .toList();
    }
}
