package fr.univ.stages.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Print reads as French typography wants")
class TypographieTest {

    @ParameterizedTest(name = "{0} is written « {1} »")
    @CsvSource({"2027-03-01,1er mars 2027", "2027-08-31,31 août 2027", "2027-12-11,11 décembre 2027"})
    void the_first_of_the_month_is_an_ordinal(LocalDate date, String attendu) {
        assertThat(Ecriture.FR.jour(date)).isEqualTo(attendu.replace(' ', '\u00a0'));
    }

    @ParameterizedTest(name = "{0} is written « {1} »")
    @CsvSource(
            delimiter = '|',
            value = {"417.09 | 417,09~€", "1417.5 | 1_417,50~€", "0 | 0,00~€", "30 | 30,00~€"})
    void amounts_have_two_decimals_and_a_space_before_the_euro(BigDecimal montant, String attendu) {
        assertThat(Ecriture.FR.euros(montant))
                .isEqualTo(attendu.replace('~', '\u00a0').replace('_', '\u202f'));
    }

    @ParameterizedTest(name = "{0} days are written « {1} »")
    @CsvSource({"1,1 jour", "1.5,'1,5 jour'", "2,2 jours", "5.0,5 jours", "0,0 jour", "1000,1_000 jours"})
    void quantities_agree_from_two_on(BigDecimal nombre, String attendu) {
        assertThat(Ecriture.FR.quantite(nombre, "jour|jours"))
                .isEqualTo(attendu.replace(' ', '\u00a0').replace('_', '\u202f'));
    }

    @ParameterizedTest(name = "in {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | 1 August 2027 | €1,417.50 | 1.5 hours | 1 hour | 0 hours",
                "DE | 1. August 2027 | 1.417,50~€ | 1,5 hours | 1 hour | 0 hours",
                "ES | 1 de agosto de 2027 | 1.417,50~€ | 1,5 hours | 1 hour | 0 hours"
            })
    void each_language_has_its_own_dates_amounts_and_plurals(
            Ecriture langue, String jour, String montant, String pluriel, String singulier, String zero) {
        assertThat(langue.jour(LocalDate.of(2027, 8, 1))).isEqualTo(jour.replace(' ', '\u00a0'));
        assertThat(langue.euros(new BigDecimal("1417.5"))).isEqualTo(montant.replace('~', '\u00a0'));
        assertThat(langue.quantite(new BigDecimal("1.5"), "hour|hours")).isEqualTo(pluriel.replace(' ', '\u00a0'));
        assertThat(langue.quantite(new BigDecimal("1.0"), "hour|hours")).isEqualTo(singulier.replace(' ', '\u00a0'));
        assertThat(langue.quantite(BigDecimal.ZERO, "hour|hours")).isEqualTo(zero.replace(' ', '\u00a0'));
    }

    @Test
    void what_is_not_french_keeps_its_own_spacing() {
        assertThat(Espacement.espacer("Really ? Article L. 124-1, 15 % in 6 months", false))
                .isEqualTo("Really ? Article L.\u00a0124-1, 15\u00a0% in 6 months");
    }

    @ParameterizedTest(name = "« {0} » becomes « {1} »")
    @CsvSource(
            delimiter = '|',
            value = {
                "Oui ; non ! Vrai ? | Oui_; non_! Vrai_?",
                "Ceci : « un mot » | Ceci~: «~un mot~»",
                "article L. 124-1 et D. 124-4 | article L.~124-1 et D.~124-4",
                "soit 924 heures ou 6 mois | soit 924~heures ou 6~mois",
                "15 % de 30 € | 15~% de 30~€",
                "convention n° 12 | convention n°~12",
                "sans rien | sans rien",
            })
    void spaces_that_must_hold_hold(String texte, String attendu) {
        assertThat(Espacement.espacer(texte, true))
                .isEqualTo(attendu.replace('~', '\u00a0').replace('_', '\u202f'));
    }

    @Test
    void lines_end_neither_after_an_elision_nor_inside_an_article_number() {
        assertThat(morceaux("d’absorber l'ensemble, D. 124-4, sous-préfet"))
                .containsExactly("d’absorber ", "l'ensemble, ", "D. ", "124-4, ", "sous-", "préfet");
    }

    private static List<String> morceaux(String texte) {
        Coupures coupures = new Coupures();
        coupures.setText(texte);
        List<String> morceaux = new ArrayList<>();
        int debut = 0;
        for (int fin = coupures.next(); fin > 0; fin = coupures.next()) {
            morceaux.add(texte.substring(debut, fin));
            debut = fin;
        }
        return morceaux;
    }
}
