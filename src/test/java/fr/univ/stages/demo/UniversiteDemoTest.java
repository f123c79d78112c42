package fr.univ.stages.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.authenticated;
import static org.springframework.security.test.web.servlet.response.SecurityMockMvcResultMatchers.unauthenticated;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import com.unboundid.ldap.sdk.LDAPConnection;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldap.sdk.ResultCode;
import com.unboundid.ldap.sdk.SearchScope;
import fr.univ.stages.BaseIntegration;
import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.annuaire.AccesAnnuaire;
import fr.univ.stages.annuaire.Annuaire;
import fr.univ.stages.annuaire.Perimetre;
import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.centre.modele.TypeCentre;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.connexion.ComptesProposes;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.FormLoginRequestBuilder;
import org.springframework.test.web.servlet.MockMvc;

@DisplayName("The demo university on a bare machine")
class UniversiteDemoTest extends BaseIntegration {

    @Autowired
    private Centres centres;

    @Autowired
    private Annuaire annuaire;

    @Autowired
    private AccesAnnuaire acces;

    @Autowired
    private UniversiteDemo universite;

    @Autowired
    private ComptesProposes comptes;

    @Autowired
    private AnnonceDemo annonce;

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient sql;

    @Test
    void every_composante_has_its_centre_and_one_centre_is_the_establishments() {
        assertThat(centres.tous()).extracting(Centre::type).containsOnlyOnce(TypeCentre.ETABLISSEMENT);
        assertThat(annuaire.composantes())
                .hasSize(8)
                .allSatisfy(composante -> assertThat(
                                centres.pourInscription("inconnue", composante).nom())
                        .isEqualTo(composante));
    }

    @Test
    void filling_again_changes_nothing() {
        List<Long> avant = centres.tous().stream().map(Centre::id).toList();
        universite.run(null);
        assertThat(centres.tous()).extracting(Centre::id).containsExactlyElementsOf(avant);
    }

    @Test
    void every_centre_has_an_administrator_and_a_logo() {
        for (Centre centre : centres.tous()) {
            assertThat(List.of("per001", "per004", "per007", "per010", "per013", "per016"))
                    .anyMatch(login -> centres.de(login).get(centre.id()) == Droit.ADMIN);
            assertThat(centres.logo(centre.id())).isPresent();
        }
    }

    @Test
    void sixty_students_twenty_teachers_and_sixteen_staff_are_in_the_directory_and_one_student_works_there() {
        assertThat(annuaire.chercherEtudiants("22", Perimetre.TOUT, 100)).hasSize(60);
        assertThat(annuaire.composantes().stream()
                        .mapToInt(composante -> annuaire.chercherEnseignants(null, null, composante, 100)
                                .size())
                        .sum())
                .isEqualTo(20);
        assertThat(annuaire.composantes().stream()
                        .mapToInt(composante -> annuaire.chercherPersonnels(null, null, composante, 100)
                                .size())
                        .sum())
                .isEqualTo(20 + 16 + 1);
    }

    @Test
    void the_thirty_four_organisations_are_there_and_most_have_a_service_with_two_contacts() {
        assertThat(compter("app.etablissement where cree_par = 'demo'")).isEqualTo(34);
        assertThat(compter("app.service where cree_par = 'demo'")).isEqualTo(25);
        assertThat(compter("app.contact where cree_par = 'demo'")).isEqualTo(50);
    }

    @Test
    void five_offers_are_diffused_and_one_is_over() {
        assertThat(compter("app.offre where cree_par = 'demo'")).isEqualTo(6);
        assertThat(compter("app.offre where cree_par = 'demo' and " + HorlogeDEssai.JOUR_SQL
                        + " between diffusee_du and diffusee_au"))
                .isEqualTo(5);
    }

    @Test
    void one_teacher_is_staff_too_and_one_student_is_enrolled_twice() {
        assertThat(annuaire.personne("ens002").orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.ENSEIGNANT, Role.PERSONNEL);
        assertThat(annuaire.etudiant("22600445").orElseThrow().inscriptions()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"per005", "PER005", "ens001", "e22600001"})
    @DisplayName("1.1 every demo account signs in with the password demo")
    void every_demo_account_signs_in(String login) throws Exception {
        web.perform(connexion(login, "demo")).andExpect(authenticated());
    }

    @Test
    void the_administrator_of_the_demo_is_per001() throws Exception {
        Cookie session = web.perform(connexion("per001", "demo"))
                .andExpect(authenticated())
                .andReturn()
                .getResponse()
                .getCookie("SESSION");
        web.perform(get("/").cookie(session))
                .andExpect(content().string(containsString("administration")))
                .andExpect(content().string(containsString("Cockpit")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Demo", "*"})
    void a_wrong_password_does_not_sign_in(String motDePasse) throws Exception {
        web.perform(connexion("per005", motDePasse)).andExpect(unauthenticated());
    }

    @Test
    void the_accounts_offered_on_the_sign_in_page_exist() {
        assertThat(comptes.comptes()).hasSizeBetween(6, 12).allSatisfy(compte -> {
            assertThat(annuaire.personne(compte.login()).orElseThrow().nomComplet())
                    .isEqualTo(compte.nom());
            assertThat(compte.role()).isNotBlank();
        });
    }

    @Test
    void the_console_says_where_to_go_and_whom_to_sign_in_as() {
        assertThat(annonce.texte("8080"))
                .contains("http://localhost:8080", "« demo »", "per005", "Thaïs SABRELIN", "e22600001");
    }

    @Test
    void the_demo_directory_tells_strangers_nothing_and_nobody_may_write_in_it() throws LDAPException {
        URI adresse = URI.create(acces.url());
        try (LDAPConnection connexion = new LDAPConnection(adresse.getHost(), adresse.getPort())) {
            assertThatThrownBy(() -> connexion.search(acces.base(), SearchScope.SUB, "(uid=per005)"))
                    .isInstanceOf(LDAPException.class);
            connexion.bind(acces.compte(), acces.motDePasse());
            assertThat(connexion
                            .search(acces.base(), SearchScope.SUB, "(uid=per005)")
                            .getSearchEntries())
                    .singleElement()
                    .satisfies(entree ->
                            assertThat(entree.getAttributeValue("userPassword")).startsWith("{SSHA256}"));
            assertThatThrownBy(() -> connexion.delete("uid=per005,ou=people," + acces.base()))
                    .isInstanceOfSatisfying(
                            LDAPException.class,
                            refus -> assertThat(refus.getResultCode()).isNotEqualTo(ResultCode.SUCCESS));
        }
    }

    private int compter(String table) {
        return sql.sql("select count(*) from " + table).query(Integer.class).single();
    }

    private static FormLoginRequestBuilder connexion(String login, String motDePasse) {
        return formLogin("/connexion")
                .userParameter("identifiant")
                .passwordParam("motDePasse")
                .user(login)
                .password(motDePasse);
    }
}
