package fr.univ.stages.noyau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Checked values, at their bounds and as they are written")
class ValeursTest {

    static Stream<Arguments> lus() {
        return Stream.of(
                lu("35 000", "35000", CodePostal::de),
                lu(" 123456789ab ", "123456789AB", Ine::de),
                lu("0755890v", "0755890V", Uai::de),
                lu("732 829 320", "732829320", Siren::de),
                lu("732 829 320 00074", "73282932000074", Siret::de),
                lu("226 00001", "22600001", NumeroEtudiant::de),
                lu("84.22z", "84.22Z", Naf::de),
                lu("01 99 00 12 34", "+33199001234", Telephone::de),
                lu(" Zoe@Demo.example", "zoe@demo.example", Courriel::de));
    }

    private static Arguments lu(String saisi, String garde, Function<String, Valeur> lecture) {
        return Arguments.of(saisi, garde, lecture);
    }

    @ParameterizedTest(name = "« {0} » is {1}")
    @MethodSource("lus")
    void what_is_typed_is_kept_and_written_in_one_form(String saisi, String garde, Function<String, Valeur> lecture) {
        Valeur valeur = lecture.apply(saisi);
        assertThat(valeur.valeur()).isEqualTo(garde);
        assertThat(valeur).hasToString(garde).isEqualTo(lecture.apply(garde));
    }

    @ParameterizedTest
    @ValueSource(ints = {1970, 2199})
    @DisplayName("B9 the university years from 1970 to 2199 exist")
    void a_year_of_two_centuries_exists(int debut) {
        assertThat(new AnneeUniversitaire(debut).code()).isEqualTo(debut);
    }

    @ParameterizedTest
    @ValueSource(ints = {1969, 2200})
    @DisplayName("B9 no other does")
    void no_other_year_exists(int debut) {
        assertThatThrownBy(() -> new AnneeUniversitaire(debut)).isInstanceOf(ValeurInvalide.class);
    }

    @Test
    @DisplayName("3.4.1 university years are written whole and follow each other")
    void university_years_follow_each_other() {
        var annee = new AnneeUniversitaire(2026);
        assertThat(annee).hasToString("2026-2027").isLessThan(new AnneeUniversitaire(2027));
        assertThat(annee)
                .isGreaterThan(new AnneeUniversitaire(2025))
                .isEqualByComparingTo(AnneeUniversitaire.de("2026"));
    }

    @Test
    void years_and_amounts_come_back_from_the_database_as_they_went() {
        var annees = new AnneeUniversitaire.EnBase();
        assertThat(annees.convertToEntityAttribute(2026)).isEqualTo(new AnneeUniversitaire(2026));
        assertThat(annees.convertToDatabaseColumn(null)).isNull();
        var montants = new Montant.EnBase();
        assertThat(montants.convertToDatabaseColumn(Montant.de("417,09"))).isEqualTo(new BigDecimal("417.09"));
        assertThat(montants.convertToEntityAttribute(null)).isNull();
    }

    @Test
    @DisplayName("RFC 5321 an address has 254 characters at most")
    void an_address_has_254_characters_at_most() {
        String domaine = "@" + ("d".repeat(58) + ".").repeat(3) + "example";
        String court = "a".repeat(64) + domaine;
        String de254 = court.replace("@", "@" + "e".repeat(254 - court.length() - 1) + ".");
        assertThat(Courriel.de(de254).valeur()).hasSize(254);
        assertThatThrownBy(() -> Courriel.de(de254.replace("@e", "@ee"))).isInstanceOf(ValeurInvalide.class);
    }

    @Test
    @DisplayName("8.4 an address of another system is read, or is none")
    void an_address_of_another_system_is_read_or_none() {
        assertThat(Courriel.lu("Zoe@Demo.example")).contains(new Courriel("zoe@demo.example"));
        assertThat(Courriel.lu("zoé@demo.example")).isEmpty();
        assertThat(Courriel.lu(null)).isEmpty();
    }

    @Test
    @DisplayName("3.1.1 the whole number is written in groups, for the one page that may show it")
    void a_social_security_number_is_written_in_groups() {
        assertThat(Nir.de("255081416802538").enClair()).isEqualTo("2 55 08 14 168 025 38");
    }

    @Test
    @DisplayName("4.3 a number that looks right but is not says so, another says what is expected")
    void a_wrong_key_is_told_apart_from_a_wrong_form() {
        assertThatThrownBy(() -> Siren.de("732829321")).hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> Siren.de("73282932")).hasMessageStartingWith("Le SIREN compte");
        assertThatThrownBy(() -> new Siren(null)).hasMessageStartingWith("Le SIREN compte");
        assertThatThrownBy(() -> Siret.de("73282932000075")).hasMessageContaining("n'existe pas");
        assertThatThrownBy(() -> Siret.de("7328293200007")).hasMessageStartingWith("Le SIRET compte");
        assertThatThrownBy(() -> new Siret(null)).hasMessageStartingWith("Le SIRET compte");
    }

    @ParameterizedTest
    @CsvSource({
        "Zoé, de Zoé",
        "Inès, d'Inès",
        "Élodie, d'Élodie",
        "œuvre, d'œuvre",
        "Hugo, de Hugo",
        "Yves, de Yves",
        "'', 'de '"
    })
    void de_is_elided_before_a_vowel(String nom, String attendu) {
        assertThat(Texte.de(nom)).isEqualTo(attendu);
    }

    @Test
    void a_text_is_trimmed_of_all_that_cannot_be_seen_around_it() {
        assertThat(Texte.propre("stage")).isEqualTo("stage");
        assertThat(Texte.propre(" stage")).isEqualTo("stage");
        assertThat(Texte.propre("stage ")).isEqualTo("stage");
        assertThat(Texte.propre("\u200Bstage\uFEFF")).isEqualTo("stage");
        assertThat(Texte.propre("\u200B")).isNull();
        assertThat(Texte.propre("")).isNull();
        assertThat(Texte.propre(null)).isNull();
    }

    @Test
    @DisplayName("3.1.5 an amount is shown as French people write it")
    void an_amount_is_shown_in_french() {
        assertThat(Montant.de("1417.09")).hasToString("1\u202F417,09\u00A0€");
    }

    @Test
    void an_actor_is_named_by_the_login_and_the_clock_tells_now() {
        assertThat(new Acteur("per005", "Zoé", Set.of(), null).getName()).isEqualTo("per005");
        Instant avant = Instant.now();
        assertThat(new HorlogeConfiguration().horloge().maintenant())
                .isBetween(avant, avant.plus(1, ChronoUnit.MINUTES));
    }
}
