package fr.univ.stages.centre.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.univ.stages.centre.BasePersonnels;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.Droit;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

@DisplayName("2.5 The staff of a centre: list, modify, detach")
class PersonnelsTest extends BasePersonnels {

    @Test
    void the_list_says_who_works_there_with_which_right() throws Exception {
        Document page = page(get(liste), ADMIN);

        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("tbody tr").get(1).text())
                .contains("Mathis PELLETROT", "(vous)", "Admin.", "oui", "Modifier", "Détacher")
                .doesNotContain("absent");
        assertThat(page.select("a[href$=/recherche]")).hasSize(1);
        assertThat(page.select(".onglets [aria-current]").text()).isEqualTo("Liste des personnels rattachés");
    }

    @Test
    @DisplayName("2.5 only ADMIN of that centre changes it: the others see the list and are refused the rest")
    void only_admin_of_that_centre_changes_it() throws Exception {
        long id = rattachement("per014");
        Document page = page(get(liste), ECRITURE);
        assertThat(page.select("tbody tr")).hasSize(2);
        assertThat(page.select("main a[href^=" + liste + "/], main form")).isEmpty();
        assertThat(reponse(get(liste), ETUDIANT).getStatus()).isEqualTo(403);

        for (Acteur autre : List.of(ECRITURE, personnel("per004"), ETUDIANT)) {
            for (String adresse : List.of("/recherche?nom=pel", "/nouveau?login=per005", "/" + id + "/modification")) {
                assertThat(reponse(get(liste + adresse), autre).getStatus())
                        .as(autre.login() + adresse)
                        .isEqualTo(403);
            }
            assertThat(reponse(saisie(post(liste), "ADMIN").param("login", "per005"), autre)
                            .getStatus())
                    .isEqualTo(403);
            assertThat(reponse(
                                    saisie(post(liste + "/" + id + "/modification"), "ADMIN")
                                            .param("version", "0"),
                                    autre)
                            .getStatus())
                    .isEqualTo(403);
            assertThat(reponse(post(liste + "/" + id + "/detachement"), autre).getStatus())
                    .isEqualTo(403);
        }
        assertThat(centres.de("per005")).doesNotContainKey(centre);
        assertThat(centres.de("per014")).containsEntry(centre, Droit.ECRITURE);
    }

    @Test
    void modifying_an_older_state_is_refused_and_what_was_typed_is_kept() throws Exception {
        String adresse = liste + "/" + rattachement("per014") + "/modification";
        assertThat(reponse(
                                saisie(post(adresse), "ECRITURE")
                                        .param("version", "0")
                                        .param("bureau", "premier"),
                                ADMIN)
                        .getRedirectedUrl())
                .isEqualTo(liste);

        MockHttpServletResponse perimee =
                reponse(saisie(post(adresse), "LECTURE").param("version", "0").param("bureau", "second"), PLATEFORME);

        assertThat(perimee.getStatus()).isEqualTo(409);
        Document page = lire(perimee);
        assertThat(page.select("#bilan").text()).contains("entre-temps");
        assertThat(page.select("input[name=bureau]").val()).isEqualTo("second");
        assertThat(page.select("input[name=version]").val()).isEqualTo("1");
        assertThat(centres.de("per014")).containsEntry(centre, Droit.ECRITURE);
        assertThat(reponse(
                                saisie(post(adresse), "LECTURE")
                                        .param("version", "1")
                                        .param("bureau", "second"),
                                PLATEFORME)
                        .getRedirectedUrl())
                .isEqualTo(liste);
        assertThat(centres.de("per014")).containsEntry(centre, Droit.LECTURE);
    }

    @Test
    @DisplayName("2.5 a centre never loses its last ADMIN, whoever asks")
    void a_centre_never_loses_its_last_admin() throws Exception {
        long id = rattachement("per010");
        for (Acteur acteur : List.of(ADMIN, PLATEFORME)) {
            assertThat(refus(
                                    saisie(post(liste + "/" + id + "/modification"), "ECRITURE")
                                            .param("version", "0"),
                                    acteur)
                            .select("#droit-erreur")
                            .text())
                    .contains("seule personne qui administre");
            MockHttpServletResponse reponse = reponse(post(liste + "/" + id + "/detachement"), acteur);
            assertThat(reponse.getRedirectedUrl()).isEqualTo(liste);
        }
        assertThat(centres.de("per010")).containsEntry(centre, Droit.ADMIN);
    }

    @Test
    void detaching_is_confirmed_then_done_and_a_second_time_changes_nothing() throws Exception {
        long id = rattachement("per014");
        assertThat(page(get(liste), ADMIN).select("dialog form[action=" + liste + "/" + id + "/detachement]"))
                .hasSize(1);
        assertThat(reponse(post(liste + "/" + id + "/detachement"), ADMIN).getRedirectedUrl())
                .isEqualTo(liste);
        assertThat(centres.de("per014")).doesNotContainKey(centre);
        assertThat(reponse(post(liste + "/" + id + "/detachement"), ADMIN).getStatus())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("2.5 whoever detaches themselves is sent home with a word that it is done")
    void whoever_detaches_themselves_goes_home_and_is_told() throws Exception {
        centres.rattacher(centre, fiche("per012", "AUTRE", "Anne"), Droit.ADMIN, false, PLATEFORME);
        var requete = post(liste + "/" + rattachement("per010") + "/detachement")
                .with(csrf())
                .with(authentication(UsernamePasswordAuthenticationToken.authenticated(ADMIN, null, List.of())));

        var resultat = web.perform(requete).andReturn();

        assertThat(resultat.getResponse().getRedirectedUrl()).isEqualTo("/");
        String fait = String.valueOf(resultat.getFlashMap().get("fait"));
        assertThat(fait).contains("Vous n'êtes plus rattaché à ce centre");
        int statut = reponse(get("/"), ADMIN).getStatus();
        assertThat(statut).isEqualTo(200);
    }

    @Test
    void an_id_of_another_centre_is_not_found_here() throws Exception {
        long ailleurs = sql.sql("select id from app.rattachement where centre_id <> ? and droit = 'ECRITURE' limit 1")
                .param(centre)
                .query(Long.class)
                .single();
        assertThat(reponse(post(liste + "/" + ailleurs + "/detachement"), ADMIN).getStatus())
                .isEqualTo(404);
        assertThat(reponse(get("/centres/999999/personnels"), PLATEFORME).getStatus())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("2.5 who has left the directory is marked, and can be detached")
    void who_has_left_the_directory_is_marked_and_can_be_detached() throws Exception {
        centres.rattacher(centre, fiche("parti", "AANCIEN", "Paul"), Droit.ECRITURE, false, PLATEFORME);

        Document page = page(get(liste), ADMIN);
        assertThat(page.select("tr:contains(AANCIEN)").text()).contains("absent de l'annuaire");
        assertThat(page.select(".etat:contains(absent)")).hasSize(1);
        assertThat(reponse(post(liste + "/" + rattachement("parti") + "/detachement"), ADMIN)
                        .getRedirectedUrl())
                .isEqualTo(liste);
        assertThat(centres.de("parti")).isEmpty();
    }

    @Test
    void a_long_list_is_shown_page_by_page() throws Exception {
        IntStream.range(0, Personnels.PAR_PAGE)
                .forEach(n -> centres.rattacher(
                        centre, fiche("parti" + n, "Z" + n, "Paul"), Droit.LECTURE, false, PLATEFORME));
        assertThat(page(get(liste), ADMIN).select("tbody tr")).hasSize(Personnels.PAR_PAGE);
        assertThat(page(get(liste + "?page=1"), ADMIN).select("tbody tr")).hasSize(2);
        assertThat(page(get(liste + "?page=99999999"), ADMIN).text()).contains("Il n'y a rien sur cette page");
    }
}
