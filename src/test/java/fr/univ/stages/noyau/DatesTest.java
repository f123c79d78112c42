package fr.univ.stages.noyau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("B9, A3.11 years and periods")
class DatesTest {

    private static final Periode JOURS = new Periode(LocalDate.of(1990, 1, 1), LocalDate.of(2100, 12, 31));

    @Test
    void every_day_belongs_to_its_year_and_to_no_other() {
        JOURS.debut().datesUntil(JOURS.fin().plusDays(1)).forEach(this::appartient);
    }

    private void appartient(LocalDate jour) {
        var annee = AnneeUniversitaire.de(jour);
        assertThat(annee.periode().contient(jour)).isTrue();
        assertThat(new AnneeUniversitaire(annee.debut() + 1).periode().contient(jour))
                .isFalse();
        assertThat(AnneeUniversitaire.de(annee.libelle())).isEqualTo(annee);
    }

    @Test
    void a_stage_may_belong_to_two_years_within_a_month_of_the_first_of_september() {
        JOURS.debut().datesUntil(JOURS.fin().plusDays(1)).forEach(this::choisit);
    }

    private void choisit(LocalDate jour) {
        var choix = AnneeUniversitaire.choix(jour);
        assertThat(choix.get(0)).isEqualTo(AnneeUniversitaire.de(jour));
        var pres = new Periode(LocalDate.of(jour.getYear(), 8, 1), LocalDate.of(jour.getYear(), 10, 1));
        assertThat(choix).hasSize(pres.contient(jour) ? 2 : 1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, true, true, 2025 2026",
        "2026-08-31, false, true, 2025",
        "2026-09-01, true, true, 2026 2025",
        "2026-09-01, true, false, 2026",
        "2026-07-31, true, true, 2025",
        "2026-10-02, true, true, 2026"
    })
    void _2_3_a_centre_may_offer_the_choice_before_or_after_the_start(
            LocalDate debut, boolean avant, boolean apres, String attendu) {
        assertThat(AnneeUniversitaire.choix(debut, avant, apres))
                .extracting(annee -> Integer.toString(annee.debut()))
                .isEqualTo(List.of(attendu.split(" ")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26", "2026-2028", "2026-27", "1026", "2026-2027-2028"})
    void a_malformed_year_is_refused(String saisi) {
        assertThatThrownBy(() -> AnneeUniversitaire.de(saisi)).hasMessageContaining("2026-2027");
    }

    @Test
    void two_periods_overlap_when_a_day_is_in_both() {
        LocalDate janvier = LocalDate.of(2026, 1, 1);
        Tirage.pourTous(tirage -> seChevauchent(
                janvier.plusDays(tirage.entre(0, 59)),
                tirage.entre(0, 20),
                janvier.plusDays(tirage.entre(0, 59)),
                tirage.entre(0, 20)));
    }

    private void seChevauchent(LocalDate a, long dureeA, LocalDate b, long dureeB) {
        var une = new Periode(a, a.plusDays(dureeA));
        var autre = new Periode(b, b.plusDays(dureeB));
        boolean commun = a.datesUntil(une.fin().plusDays(1)).anyMatch(autre::contient);
        assertThat(une.chevauche(autre)).isEqualTo(commun).isEqualTo(autre.chevauche(une));
        assertThat(une.contient(autre))
                .isEqualTo(b.datesUntil(autre.fin().plusDays(1)).allMatch(une::contient));
        assertThat(une.jours()).isEqualTo(dureeA + 1L);
    }

    @Test
    void a_period_does_not_end_before_it_starts() {
        var jour = LocalDate.of(2026, 3, 2);
        assertThatThrownBy(() -> new Periode(jour, jour.minusDays(1))).isInstanceOf(ValeurInvalide.class);
        assertThatThrownBy(() -> new Periode(jour, null)).isInstanceOf(ValeurInvalide.class);
        assertThat(new Periode(jour, jour).jours()).isEqualTo(1);
    }

    @Test
    void the_day_is_the_one_of_paris() {
        Horloge horloge = () -> Instant.parse("2026-08-31T22:30:00Z");
        assertThat(horloge.aujourdhui()).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-27, 2027-03-27T23:00:00Z",
        "2027-03-28, 2027-03-28T22:00:00Z",
        "2027-10-30, 2027-10-30T22:00:00Z",
        "2027-10-31, 2027-10-31T23:00:00Z"
    })
    void _7_2_a_day_is_over_at_midnight_in_paris_in_summer_as_in_winter(LocalDate jour, Instant fin) {
        assertThat(Horloge.fin(jour)).isEqualTo(fin);
        Horloge avant = () -> fin.minusMillis(1);
        Horloge apres = () -> fin;
        assertThat(avant.aujourdhui()).isEqualTo(jour);
        assertThat(apres.aujourdhui()).isEqualTo(jour.plusDays(1));
    }
}
