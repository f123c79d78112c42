package fr.univ.stages.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.1.9 messages beside the fields")
class ContraintesTest {

    private static final Validator VALIDATEUR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Fiche(
            @SiretValide String siret,
            @NafValide String naf,
            @NirValide String nir,
            @CodePostalValide String codePostal,
            @TelephoneValide String telephone,
            @IneValide String ine,
            @CourrielValide String courriel,
            @MontantValide String montant,
            @TexteSimple(max = 10) String nom,
            @TexteSimple(max = 30, lignes = true) String taches) {}

    private static Map<String, String> erreurs(Fiche fiche) {
        var erreurs = new TreeMap<String, String>();
        VALIDATEUR.validate(fiche).forEach(v -> erreurs.put(v.getPropertyPath().toString(), v.getMessage()));
        return erreurs;
    }

    private static Fiche nommee(String nom, String taches) {
        return new Fiche(null, null, null, null, null, null, null, null, nom, taches);
    }

    @Test
    void nothing_typed_is_left_to_the_required_fields() {
        assertThat(erreurs(nommee(null, null))).isEmpty();
        assertThat(erreurs(new Fiche("", " ", "", "\u00A0", "", "", "", "", " ", "\n")))
                .isEmpty();
    }

    @Test
    void right_values_pass_as_people_type_them() {
        assertThat(erreurs(new Fiche(
                        "732 829 320 00074",
                        "84.22z",
                        "2 55 08 14 168 025 38",
                        "35 000",
                        "01 99 00 12 34",
                        "123456789ab",
                        "A@b.example",
                        "1 417,09 €",
                        "Noé & <b>",
                        "=1+1\n\t- é œ ß 🙂")))
                .isEmpty();
    }

    @Test
    void wrong_values_get_the_message_of_their_type() {
        var erreurs = erreurs(new Fiche(
                "${7*7}", "8422Z", "123", "2A000", "15", "{x}", "a@b", "-1", "${'a'.length()}${1}", "a".repeat(31)));
        assertThat(erreurs)
                .containsOnlyKeys(
                        "siret", "naf", "nir", "codePostal", "telephone", "ine", "courriel", "montant", "nom", "taches")
                .containsEntry("siret", "Le SIRET compte 14 chiffres sans espaces, par exemple 73282932000074.")
                .containsEntry("naf", "Le point manque ou est mal placé : vouliez-vous écrire 84.22Z ?")
                .containsEntry("taches", "Ce texte est trop long : 30 caractères au plus, il y en a 31.");
    }

    @Test
    void a_text_is_one_line_or_several_and_never_holds_what_cannot_be_seen() {
        assertThat(erreurs(nommee("a\nb", "a\r\nb\tc"))).containsOnlyKeys("nom");
        assertThat(erreurs(nommee("a\u0000b", "a\u0000b"))).containsOnlyKeys("nom", "taches");
        assertThat(erreurs(nommee("a\u202Eb", "a\u202Eb"))).containsOnlyKeys("nom", "taches");
        assertThat(erreurs(nommee("a\uD83D", "🙂"))).containsOnlyKeys("nom");
    }

    @Test
    void a_text_is_measured_once_trimmed() {
        assertThat(erreurs(nommee(" 0123456789\u00A0", null))).isEmpty();
        assertThat(Texte.propre(" \u00A0e\u0301te\u0301 ")).isEqualTo("été");
        assertThat(Texte.propre("\u200B ")).isNull();
    }
}
