package fr.univ.stages.centre.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.univ.stages.centre.BasePersonnels;
import fr.univ.stages.centre.modele.Gestionnaire;
import fr.univ.stages.securite.Droit;
import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.util.UriComponentsBuilder;

@DisplayName("2.5 Attaching staff: search the directory, complete, choose a right")
class RattachementTest extends BasePersonnels {

    @Test
    void the_search_wants_a_name_and_shows_what_the_directory_knows() throws Exception {
        assertThat(page(get(liste + "/recherche"), ADMIN).select("select[name=composante] option"))
                .hasSizeGreaterThan(5);
        assertThat(refus(get(liste + "/recherche?nom=&prenom=Ewen"), ADMIN)
                        .select("#nom-erreur")
                        .text())
                .contains("Tapez le nom");

        Document page = page(get(liste + "/recherche?nom=PELLETROT&prenom=&composante="), ADMIN);
        assertThat(page.select("thead th").eachText())
                .containsExactly("Civilité", "Nom", "Prénom", "Composante d'affectation", "Actions");
        assertThat(page.select("tbody tr")).hasSize(5);
        assertThat(page.select("tbody tr:contains(Mathis)").text())
                .contains("M.", "PELLETROT", "Mathis", "IUT", "Déjà dans ce centre, droit : Admin.");
        assertThat(page.select("tbody tr:contains(Étienne) a").attr("href")).isEqualTo(liste + "/nouveau?login=ens005");
        assertThat(page(get(liste + "/recherche?nom=pelle&prenom=mae&composante=UFR Informatique"), ADMIN)
                        .select("tbody tr"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%", "__", "*)(uid=*", "''", "\\2a", "(&)", "\u0000\u0000", "nobody-at-all"})
    void whatever_is_typed_is_text(String nom) throws Exception {
        URI adresse = UriComponentsBuilder.fromPath(liste + "/recherche")
                .queryParam("nom", "{nom}")
                .build(nom);
        MockHttpServletResponse reponse = reponse(get(adresse), ADMIN);
        assertThat(reponse.getStatus()).isIn(200, 422);
        assertThat(lire(reponse).select("tbody tr")).isEmpty();
    }

    @Test
    void a_name_of_300_characters_is_refused_and_kept() throws Exception {
        String nom = "a".repeat(300);
        Document page = refus(get(liste + "/recherche?nom=" + nom), ADMIN);
        assertThat(page.select("#nom-erreur").text()).contains("100 caractères au plus");
        assertThat(page.select("input[name=nom]").val()).isEqualTo(nom);
    }

    @Test
    void attaching_takes_the_directory_and_what_was_completed() throws Exception {
        Document formulaire = page(get(liste + "/nouveau?login=per005"), ADMIN);
        assertThat(formulaire.select("dd").eachText())
                .contains("Mme Thaïs SABRELIN", "thais.sabrelin@univ-demo.example", "UFR Sciences");
        assertThat(formulaire.select("input[name=telephone]").val()).isEqualTo("05 36 49 82 46");

        MockHttpServletResponse reponse = reponse(
                saisie(post(liste), "LECTURE")
                        .param("login", "per005")
                        .param("type", " Responsable des stages ")
                        .param("campus", "Beaulieu")
                        .param("bureau", "B 12")
                        .param("telephone", "0199001234")
                        .param("figure", "oui"),
                ADMIN);

        assertThat(reponse.getRedirectedUrl()).isEqualTo(liste);
        Document page = page(get(liste), ADMIN);
        assertThat(page.select("tbody tr:contains(SABRELIN)").text())
                .contains("Responsable des stages", "01 99 00 12 34", "Beaulieu, bureau B 12", "Lecture", "oui");
        assertThat(centres.contacts(centre)).extracting(Gestionnaire::nom).contains("SABRELIN");
        assertThat(sql.sql("select count(*) from app.trace where action = 'RATTACHEMENT' and objet like ?")
                        .param("centre " + centre + ",%")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void what_is_wrong_is_said_beside_each_field_and_nothing_is_saved() throws Exception {
        Document page = refus(
                post(liste)
                        .param("login", "per005")
                        .param("telephone", "54 94")
                        .param("campus", "x".repeat(251))
                        .param("bureau", "<b>12</b>")
                        .param("droit", "TOUT"),
                ADMIN);

        assertThat(page.select("#telephone-erreur").text()).contains("10 chiffres");
        assertThat(page.select("#campus-erreur").text()).contains("250 caractères au plus");
        assertThat(page.select("#droit-erreur").text()).contains("Choisissez le droit d'accès");
        assertThat(page.select("input[name=telephone]").val()).isEqualTo("54 94");
        assertThat(page.select("input[name=bureau]").val()).isEqualTo("<b>12</b>");
        assertThat(page.select("main b")).isEmpty();
        assertThat(centres.de("per005")).doesNotContainKey(centre);
    }

    @Test
    void attaching_somebody_twice_is_said_clearly() throws Exception {
        assertThat(refus(saisie(post(liste), "ADMIN").param("login", "per014"), ADMIN)
                        .select("#bilan")
                        .text())
                .contains("déjà rattachée à ce centre");
        assertThat(reponse(get(liste + "/nouveau?login=per014"), ADMIN).getRedirectedUrl())
                .isEqualTo(liste);
        assertThat(centres.de("per014")).containsEntry(centre, Droit.ECRITURE);
    }

    @Test
    void whoever_does_not_work_there_is_not_attached() throws Exception {
        for (String login : List.of("e22600001", "inconnu", "*", "")) {
            assertThat(reponse(saisie(post(liste), "ADMIN").param("login", login), ADMIN)
                            .getStatus())
                    .as(login)
                    .isEqualTo(404);
        }
        assertThat(reponse(saisie(post(liste), "ADMIN"), ADMIN).getStatus()).isEqualTo(400);
    }
}
