package fr.univ.stages.convention.modele;

import static fr.univ.stages.convention.modele.ConventionEnMemoire.presence;
import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.noyau.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("3.1.5 What a stage is made of")
class StageTest {

    private static final LocalDate MAJORITE = LocalDate.of(2026, 3, 1);

    @ParameterizedTest(name = "{0} € for {1} h of {2} is {3} €")
    @DisplayName("A4.9 an amount for the whole stage is shared out to the cent over the hours that were done")
    @CsvSource({
        "1000, 160, 273, 586.08",
        "1000, 273, 273, 1000.00",
        "500, 1, 3, 166.67",
        "100, 0.5, 400, 0.13",
        "1000, 100, 0, 1000"
    })
    void an_amount_for_the_whole_stage_is_shared_out(String montant, String faites, String prevues, String du) {
        Gratification due = paye(montant, "TOTAL").pour(new BigDecimal(faites), new BigDecimal(prevues));
        assertThat(due).isEqualTo(paye(du, "TOTAL"));
    }

    @Test
    @DisplayName("A4.9 nothing is left of it when no hour was done, or less than half a cent")
    void nothing_is_left_when_no_hour_was_done() {
        assertThat(paye("1000", "TOTAL").pour(BigDecimal.ZERO, new BigDecimal("273")))
                .isNull();
        assertThat(paye("1", "TOTAL").pour(BigDecimal.ONE, new BigDecimal("273")))
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HEURE", "JOUR", "MOIS"})
    @DisplayName("A4.9 what is paid as time goes stays what it was")
    void what_is_paid_as_time_goes_stays(String unite) {
        assertThat(paye("4.50", unite).pour(new BigDecimal("160"), new BigDecimal("273")))
                .isEqualTo(paye("4.50", unite));
    }

    @Test
    @DisplayName("D124-4 5° the same rhythm lasts other hours, with other absences")
    void the_same_rhythm_lasts_other_hours() {
        Presence autre = presence("273").pendant(new BigDecimal("160"), "Trois jours");
        assertThat(autre)
                .isEqualTo(new Presence(
                        new BigDecimal("5"),
                        new BigDecimal("35"),
                        "PLEIN",
                        new BigDecimal("160"),
                        false,
                        true,
                        false,
                        true,
                        "Trois jours"));
    }

    @Test
    void a_stage_lasts_from_its_first_day_to_its_last() {
        assertThat(ConventionEnMemoire.stage().periode())
                .isEqualTo(new Periode(ConventionEnMemoire.DEBUT, ConventionEnMemoire.FIN));
    }

    @Test
    @DisplayName("D124-4, A2.3 somebody is a minor until the day before eighteen")
    void somebody_is_a_minor_until_eighteen() {
        assertThat(neLe(MAJORITE.minusYears(18)).mineurLe(MAJORITE)).isFalse();
        assertThat(neLe(MAJORITE.minusYears(18).plusDays(1)).mineurLe(MAJORITE)).isTrue();
        assertThat(neLe(LocalDate.of(2008, 2, 29)).mineurLe(LocalDate.of(2026, 2, 27)))
                .isTrue();
        assertThat(neLe(null).mineurLe(MAJORITE)).as("unknown").isFalse();
        assertThat(Minorite.le(MAJORITE.minusYears(17), MAJORITE)).isTrue();
    }

    @Test
    void people_are_named_as_on_a_letter() {
        assertThat(ConventionEnMemoire.stagiaire("22600297").nomComplet()).isEqualTo("Zoé BRESSOLAT");
        assertThat(ConventionEnMemoire.ENSEIGNANT.nomComplet()).isEqualTo("Ewen OSTRÉVAL");
        assertThat(new RepresentantLegal("SPÉCIMEN", "Ève", "mère").nomComplet())
                .isEqualTo("Ève SPÉCIMEN");
    }

    @ParameterizedTest
    @DisplayName("3.2.1 a state is told in words that say what is waited for, and with a look of its own")
    @CsvSource({
        "BROUILLON, En cours de saisie, cours",
        "CREEE, 'Créée, à signer', info",
        "SIGNEE, 'Signée, à valider', cours",
        "VALIDEE, Validée, fait",
        "REOUVERTE, En cours de modification, cours",
        "A_CORRIGER, 'Refusée, à corriger', cours",
        "TERMINEE, Terminée, neutre"
    })
    void a_state_is_told_in_words(Statut statut, String libelle, String genre) {
        assertThat(statut.libelle()).isEqualTo(libelle);
        assertThat(statut.genre()).isEqualTo(genre);
    }

    @Test
    @DisplayName("3.2.6 whatever happens to a convention is told in words of its own")
    void whatever_happens_is_told() {
        assertThat(Arrays.stream(Fait.values()).map(Fait::libelle))
                .doesNotHaveDuplicates()
                .allSatisfy(libelle -> assertThat(libelle).isNotBlank());
        assertThat(Fait.VALIDATION_ANNULEE.libelle()).isEqualTo("Validation annulée");
    }

    private static Gratification paye(String montant, String unite) {
        return new Gratification(new BigDecimal(montant), unite, "NET", "VIREMENT", "REEL");
    }

    private static Stagiaire neLe(LocalDate jour) {
        return new Stagiaire(
                "1", null, null, "N", "P", jour, null, null, null, null, null, null, null, null, null, null, null,
                null);
    }
}
