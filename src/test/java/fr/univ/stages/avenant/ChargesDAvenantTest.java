package fr.univ.stages.avenant;

import static fr.univ.stages.avenant.AvenantsDEssai.motif;
import static fr.univ.stages.avenant.AvenantsDEssai.periode;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("6.1, 6.3 Whom the people of the convention as it would be look after already")
class ChargesDAvenantTest extends BaseAvenant {

    @Test
    @DisplayName("6.1, A9.2 the 25th stagiaire of the new teacher")
    void the_load_of_the_new_teacher_is_said() {
        copies(24, "enseignant_login = 'ens007'");
        assertThat(alertes("enseignant", Map.of("enseignant", "ens007")))
                .anyMatch(phrase -> phrase.contains("24 au plus"));
    }

    @Test
    @DisplayName("6.1, A9.2 a teacher who had too many already is no excuse for another who has")
    void the_load_of_the_former_teacher_is_no_excuse() {
        changer("enseignant_login = 'ens009'");
        copies(25, "enseignant_login = 'ens009'");
        copies(24, "enseignant_login = 'ens007'");
        assertThat(alertes("enseignant", Map.of("enseignant", "ens007")))
                .anyMatch(phrase -> phrase.contains("24 au plus"));
        assertThat(alertes("sujet", Map.of("sujet", "Un autre sujet")))
                .as("the same teacher, no worse")
                .noneMatch(phrase -> phrase.contains("24 au plus"));
    }

    @Test
    @DisplayName("6.1, A8.3 the fourth stagiaire of the new tutor, under this record or another of the same address")
    void the_load_of_the_new_tutor_is_said() {
        enFrance();
        long tuteur = contact("CHARGE", "Acheteuse");
        copies(2, "tuteur_id = " + tuteur);
        Map<String, Object> choix = Map.of("tuteur", tuteur);
        assertThat(alertes("tuteur", choix)).noneMatch(phrase -> phrase.contains("trois au plus"));
        copies(1, "tuteur_id = " + contact("CHARGE", "Chef de projet"));
        assertThat(alertes("tuteur", choix)).anyMatch(phrase -> phrase.contains("trois au plus"));
    }

    @Test
    @DisplayName("6.1, A8.1 the fourth stagiaire of a small host, on the new dates")
    void the_quota_on_the_new_dates_is_said() {
        enFrance();
        copies(3, "stage_debut = date '2027-05-03', stage_fin = date '2027-05-28', tuteur_id = null");
        assertThat(alertes("periode", periode("2027-04-30", 280)))
                .noneMatch(phrase -> phrase.contains("de nos stagiaires"));
        assertThat(alertes("periode", periode("2027-05-14", 300)))
                .anyMatch(phrase -> phrase.contains("4 de nos stagiaires"));
    }

    private List<String> alertes(String type, Map<String, Object> saisie) {
        return essai.alertes(essai.saisir(convention, gestionnaire, motif(type), saisie), gestionnaire);
    }
}
