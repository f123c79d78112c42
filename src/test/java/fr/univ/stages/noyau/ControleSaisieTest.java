package fr.univ.stages.noyau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.1.9 What was typed is checked field by field")
class ControleSaisieTest {

    private final ControleSaisie controle =
            new ControleSaisie(Validation.buildDefaultValidatorFactory().getValidator());

    record Saisie(
            @NotBlank(message = "Indiquez le nom.") String nom,

            @SiretValide @Size(max = 3, message = "Au plus trois.")
            String siret,

            @CourrielValide String courriel) {}

    @Test
    void nothing_is_said_of_what_is_right() {
        Map<String, String> erreurs = controle.erreurs(new Saisie("Maquette", null, null));
        assertThat(erreurs).isEmpty();
        erreurs.put("siret", "Ce SIRET est déjà connu.");
        assertThat(erreurs).as("other rules add theirs").hasSize(1);
    }

    @Test
    void each_field_has_one_message_in_the_order_of_the_form() {
        Map<String, String> erreurs = controle.erreurs(new Saisie(" ", "1234", "a@b"));
        assertThat(erreurs)
                .containsOnlyKeys("nom", "siret", "courriel")
                .contains(entry("nom", "Indiquez le nom."), entry("siret", "Au plus trois."));
        assertThat(erreurs.keySet()).containsExactly("nom", "siret", "courriel");
        assertThat(erreurs.get("courriel")).startsWith("L'adresse électronique");
        erreurs.put("naf", "Ce code n'existe pas.");
        assertThat(erreurs.keySet()).containsExactly("nom", "siret", "courriel", "naf");
    }

    @Test
    void errors_are_refused_all_at_once() {
        assertThatCode(() -> controle.exiger(Map.of())).doesNotThrowAnyException();
        Map<String, String> erreurs = controle.erreurs(new Saisie(null, null, "a@b"));
        assertThatThrownBy(() -> controle.exiger(erreurs))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys("nom", "courriel"));
    }
}
