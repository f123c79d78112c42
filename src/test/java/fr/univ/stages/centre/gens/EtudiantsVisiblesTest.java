package fr.univ.stages.centre.gens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.annuaire.EtudiantTrouve;
import fr.univ.stages.annuaire.Inscription;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@DisplayName("3.1.1 and 3.1.10: staff see the students of their centres, a student sees nobody")
class EtudiantsVisiblesTest extends BaseIntegration {

    private static final Acteur ECRIT_EN_DROIT = personnel("per013");
    private static final Acteur ECRIT_EN_INFORMATIQUE = personnel("per004");
    private static final Acteur LIT_EN_INFORMATIQUE = personnel("per006");
    private static final Acteur ADMINISTRATRICE =
            new Acteur("per001", "Sarah GÉLIBOIS", Set.of(Role.PERSONNEL, Role.ADMINISTRATEUR), null);
    private static final Acteur ZOE = new Acteur("e22600001", "Zoé BRESSOLAT", Set.of(Role.ETUDIANT), "22600001");
    private static final Acteur ENSEIGNANTE = new Acteur("ens003", "Chloé VAUBRICOURT", Set.of(Role.ENSEIGNANT), null);

    @Autowired
    private EtudiantsVisibles etudiants;

    @Autowired
    private MockMvc web;

    @Test
    void staff_find_the_students_of_their_centre_only() {
        assertThat(numeros(ECRIT_EN_DROIT, "bressolat")).containsExactly("22600001");
        assertThat(numeros(ECRIT_EN_INFORMATIQUE, "bressolat")).isEmpty();
        assertThat(numeros(ADMINISTRATRICE, "bressolat")).hasSize(3);
    }

    @Test
    void of_a_student_enrolled_twice_staff_see_the_inscription_they_manage() {
        assertThat(etudiants.parNumero(ECRIT_EN_DROIT, "22600445").inscriptions())
                .extracting(Inscription::etapeCode)
                .containsExactly("DNU2");
        assertThat(etudiants.parNumero(ECRIT_EN_INFORMATIQUE, "22600445").inscriptions())
                .extracting(Inscription::etapeCode)
                .containsExactly("INF2");
        assertThat(etudiants.parNumero(ADMINISTRATRICE, "22600445").inscriptions())
                .hasSize(2);
    }

    @Test
    void a_student_of_another_centre_does_not_exist_for_staff() {
        assertThatThrownBy(() -> etudiants.parNumero(ECRIT_EN_INFORMATIQUE, "22600001"))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> etudiants.parNumero(ECRIT_EN_INFORMATIQUE, "99999999"))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void whoever_may_not_write_in_a_centre_searches_nobody() {
        for (Acteur acteur : List.of(LIT_EN_INFORMATIQUE, ZOE, ENSEIGNANTE)) {
            assertThatThrownBy(() -> etudiants.chercher(acteur, "bressolat", 20))
                    .isInstanceOf(Interdit.class);
            assertThatThrownBy(() -> etudiants.parNumero(acteur, "22600445")).isInstanceOf(Interdit.class);
        }
    }

    @Test
    void a_student_reads_their_own_record() {
        assertThat(etudiants.parNumero(ZOE, "22600001").nom()).isEqualTo("BRESSOLAT");
    }

    @Test
    void a_search_answers_the_lines_that_the_form_shows() throws Exception {
        web.perform(get("/api/etudiants").param("q", "zoe bress").with(en(ECRIT_EN_DROIT)))
                .andExpect(status().isOk())
                .andExpect(content().json("""
                                        {"lignes": [{"numEtudiant": "22600001", "nom": "BRESSOLAT", "prenom": "Zoé",
                                                     "etape": "L3 Droit", "composante": "UFR Droit"}]}
                                        """));
    }

    @Test
    void a_record_answers_the_fields_of_the_form_with_the_social_security_number_masked() throws Exception {
        web.perform(get("/api/etudiants/22600001").with(en(ECRIT_EN_DROIT)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.civilite").value("MME"))
                .andExpect(jsonPath("$.dateNaissance").value("2001-06-26"))
                .andExpect(jsonPath("$.portable").value("06 39 98 90 58"))
                .andExpect(jsonPath("$.nirMasque").value("2 01 06 •• ••• ••• ••"))
                .andExpect(jsonPath("$.inscriptions[0].code").value("DR3"))
                .andExpect(content().string(not(containsString("201064499800152"))));
    }

    @Test
    void refusals_are_said_in_json() throws Exception {
        web.perform(get("/api/etudiants").param("q", "zoe").with(en(ZOE)))
                .andExpect(status().isForbidden())
                .andExpect(jsonPath("$.message").value(containsString("réservée aux personnels")));
        web.perform(get("/api/etudiants/22600001").with(en(ECRIT_EN_INFORMATIQUE)))
                .andExpect(status().isNotFound())
                .andExpect(jsonPath("$.message").value(containsString("vos centres")));
    }

    @Test
    @DisplayName("3.1.6 a student finds a teacher")
    void a_student_finds_a_teacher() throws Exception {
        web.perform(get("/api/enseignants").param("nom", "ostreval").with(en(ZOE)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.lignes.length()").value(2))
                .andExpect(jsonPath("$.lignes[0].login").value("ens001"))
                .andExpect(jsonPath("$.lignes[0].civilite").value("M."))
                .andExpect(jsonPath("$.lignes[0].telephone").value("02 61 91 59 06"));
    }

    @Test
    void nobody_asks_without_signing_in() throws Exception {
        web.perform(get("/api/etudiants").param("q", "zoe")).andExpect(status().isUnauthorized());
        web.perform(get("/api/enseignants").param("nom", "ostreval")).andExpect(status().isUnauthorized());
    }

    private List<String> numeros(Acteur acteur, String cherche) {
        return etudiants.chercher(acteur, cherche, 20).stream()
                .map(EtudiantTrouve::numero)
                .toList();
    }

    private static Acteur personnel(String login) {
        return new Acteur(login, login, Set.of(Role.PERSONNEL), null);
    }

    private static RequestPostProcessor en(Acteur acteur) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(acteur, null, List.of()));
    }
}
