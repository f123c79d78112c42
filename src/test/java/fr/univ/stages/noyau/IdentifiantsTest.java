package fr.univ.stages.noyau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Identifiers as people type them")
class IdentifiantsTest {

    @ParameterizedTest
    @ValueSource(strings = {"732 829 320 00074", " 73282932000074\t", "732\u00A0829\u202F320\u200B00074"})
    void _4_3_a_pasted_siret_is_read_whatever_its_spaces(String saisi) {
        assertThat(Siret.de(saisi).valeur()).isEqualTo("73282932000074");
    }

    @Test
    void _4_3_a_siret_is_stored_without_spaces_only() {
        assertThat(Siret.estNormalise("73282932000074")).isTrue();
        assertThat(Siret.estNormalise("732 829 320 00074")).isFalse();
        assertThat(Siret.estNormalise(null)).isFalse();
    }

    @Test
    void _4_3_a_siret_knows_its_siren_and_how_to_be_read() {
        var siret = Siret.de("73282932000074");
        assertThat(siret.siren()).isEqualTo(new Siren("732829320"));
        assertThat(siret.affichage()).isEqualTo("732\u00A0829\u00A0320\u00A000074");
    }

    @Test
    void _4_3_every_office_of_la_poste_is_accepted_by_its_own_rule_and_nobody_else() {
        assertThat(Siret.estNormalise("35600000049837")).isTrue();
        assertThat(Siret.estNormalise("73282932000075")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"732829321", "732829230", "73282932", "7328293200", "73282932O", "000000000", "٧٣٢٨٢٩٣٢٠"})
    void a_siren_with_a_wrong_digit_is_refused(String saisi) {
        assertThatThrownBy(() -> Siren.de(saisi))
                .isInstanceOf(ValeurInvalide.class)
                .hasMessageContaining("par exemple 732829320");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8422Z", "84,22z", "84-22Z", "84.22.Z"})
    void _4_3_a_naf_without_its_point_is_refused_and_the_right_code_proposed(String saisi) {
        assertThatThrownBy(() -> Naf.de(saisi))
                .isInstanceOf(ValeurInvalide.class)
                .hasMessageContaining("vouliez-vous écrire 84.22Z");
        assertThat(Naf.proposition(saisi)).contains(new Naf("84.22Z"));
    }

    @Test
    void _4_3_a_naf_is_read_in_lower_case_and_refused_when_it_is_something_else() {
        assertThat(Naf.de(" 84.22z ").valeur()).isEqualTo("84.22Z");
        assertThat(Naf.proposition("84.222")).isEmpty();
        assertThatThrownBy(() -> Naf.de("84.222")).hasMessageContaining("par exemple 84.22Z");
    }

    @ParameterizedTest
    @CsvSource({
        "01 99 00 12 34, +33199001234, 01 99 00 12 34",
        "01.99.00.12.34, +33199001234, 01 99 00 12 34",
        "+33 (0)1 99 00 12 34, +33199001234, 01 99 00 12 34",
        "0033 1 99 00 12 34, +33199001234, 01 99 00 12 34",
        "06-39-98-12-34, +33639981234, 06 39 98 12 34",
        "0262 00 00 00, +262262000000, 0262 00 00 00",
        "0596 12 34 56, +596596123456, 0596 12 34 56",
        "0690 12 34 56, +590690123456, 0690 12 34 56",
        "+687 25 00 00, +687250000, +687 25.00.00",
        "+49 30 901820, +4930901820, +49 30 901820",
        "0044 20 7946 0018, +442079460018, +44 20 7946 0018"
    })
    void b8_a_telephone_is_stored_in_e164_and_shown_as_people_read_it(String saisi, String stocke, String affiche) {
        assertThat(Telephone.de(saisi).valeur()).isEqualTo(stocke);
        assertThat(Telephone.de(saisi).affichage()).isEqualTo(affiche);
        assertThat(Telephone.de(affiche).valeur()).isEqualTo(Telephone.de(saisi).valeur());
        assertThat(Telephone.de(stocke)).isEqualTo(Telephone.de(saisi));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "15",
                "3949",
                "112",
                "+33 3949",
                "019900123",
                "01990012345",
                "01 99 00 12 34 poste 5",
                "0199001234;ext=5",
                "+999 123456789",
                "0800FRANCE",
                "+33 01 99 00 12 345",
                "++33199001234"
            })
    void b8_a_short_or_malformed_telephone_is_refused(String saisi) {
        assertThatThrownBy(() -> Telephone.de(saisi))
                .isInstanceOf(ValeurInvalide.class)
                .hasMessageContaining("01 99 00 12 34");
    }

    @ParameterizedTest
    @CsvSource({
        "' Prénom.Nom@univ-demo.example ', ",
        "Prenom.Nom@Univ-Demo.example, prenom.nom@univ-demo.example",
        "o'neil+stage@a.b-c.example, o'neil+stage@a.b-c.example"
    })
    void b10_a_courriel_is_kept_in_lower_case(String saisi, String attendu) {
        if (attendu == null) {
            assertThatThrownBy(() -> Courriel.de(saisi)).isInstanceOf(ValeurInvalide.class);
        } else {
            assertThat(Courriel.de(saisi).valeur()).isEqualTo(attendu);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "a@b",
                "a@@b.example",
                "a@b.example,c@d.example",
                "a b@c.example",
                ".a@b.example",
                "a..b@c.example",
                "a@-b.example",
                "a@b.example\nBcc: c@d.example",
                "<a@b.example>"
            })
    void b10_a_malformed_courriel_is_refused(String saisi) {
        assertThatThrownBy(() -> Courriel.de(saisi)).isInstanceOf(ValeurInvalide.class);
    }

    @Test
    void b10_a_courriel_is_no_longer_than_254_characters() {
        String domaine = "@" + ("d".repeat(50) + ".").repeat(3) + "example";
        assertThat(Courriel.de("a".repeat(64) + domaine)).isNotNull();
        assertThatThrownBy(() -> Courriel.de("a".repeat(65) + domaine)).isInstanceOf(ValeurInvalide.class);
        assertThatThrownBy(() -> Courriel.de("a@" + "b.".repeat(126) + "example"))
                .isInstanceOf(ValeurInvalide.class);
    }

    @Test
    void b6_a_student_number_has_at_most_twelve_letters_and_digits() {
        assertThat(NumeroEtudiant.de(" 226 00001 ").valeur()).isEqualTo("22600001");
        assertThatThrownBy(() -> NumeroEtudiant.de("1234567890123")).isInstanceOf(ValeurInvalide.class);
        assertThatThrownBy(() -> NumeroEtudiant.de("22600-001")).isInstanceOf(ValeurInvalide.class);
    }

    @Test
    void nothing_typed_is_refused_with_an_example_everywhere() {
        assertThatThrownBy(() -> Siret.de(null))
                .isInstanceOf(ValeurInvalide.class)
                .hasMessageContaining("exemple");
        assertThatThrownBy(() -> Naf.de("")).isInstanceOf(ValeurInvalide.class).hasMessageContaining("exemple");
        assertThatThrownBy(() -> Nir.de(" ")).isInstanceOf(ValeurInvalide.class).hasMessageContaining("exemple");
        assertThatThrownBy(() -> Courriel.de(null))
                .isInstanceOf(ValeurInvalide.class)
                .hasMessageContaining("exemple");
        assertThatThrownBy(() -> Montant.de(null))
                .isInstanceOf(ValeurInvalide.class)
                .hasMessageContaining("exemple");
    }
}
