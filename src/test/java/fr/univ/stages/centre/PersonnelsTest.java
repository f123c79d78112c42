package fr.univ.stages.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.annuaire.Civilite;
import fr.univ.stages.annuaire.Personnel;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.Droit;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;

@DisplayName("2.5 The staff of a centre: search, attach, modify, detach")
class PersonnelsTest extends BaseIntegration {

    private static final Acteur PLATEFORME =
            new Acteur("per001", "Sarah GÉLIBOIS", Set.of(Role.PERSONNEL, Role.ADMINISTRATEUR), null);
    private static final Acteur ADMIN = personnel("per010");
    private static final Acteur ECRITURE = personnel("per014");
    private static final Acteur ETUDIANT = new Acteur("e22600001", "Zoé BRESSOLAT", Set.of(Role.ETUDIANT), "22600001");

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Centres centres;

    private long centre;
    private String liste;

    @BeforeEach
    void open_a_centre_with_an_admin_and_a_writer() {
        centre = CentreDEssai.ouvrir(sql, "Centre d'essai des personnels");
        liste = "/centres/" + centre + "/personnels";
        centres.rattacher(centre, fiche("per010", "PELLETROT", "Mathis"), Droit.ADMIN, true, PLATEFORME);
        centres.rattacher(centre, fiche("per014", "HURTEVAN", "Jade"), Droit.ECRITURE, false, PLATEFORME);
    }

    @AfterEach
    void close_it() {
        CentreDEssai.fermer(sql, centre);
    }

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

    private static Acteur personnel(String login) {
        return new Acteur(login, login, Set.of(Role.PERSONNEL), null);
    }

    private static Personnel fiche(String login, String nom, String prenom) {
        return new Personnel(login, Civilite.M, nom, prenom, "IUT", login + "@univ-demo.example", null);
    }

    private long rattachement(String login) {
        return sql.sql("select id from app.rattachement where centre_id = ? and login = ?")
                .param(centre)
                .param(login)
                .query(Long.class)
                .single();
    }

    private static MockHttpServletRequestBuilder saisie(MockHttpServletRequestBuilder requete, String droit) {
        return requete.param("droit", droit);
    }

    private Document page(MockHttpServletRequestBuilder requete, Acteur acteur) throws Exception {
        MockHttpServletResponse reponse = reponse(requete, acteur);
        assertThat(reponse.getStatus()).isEqualTo(200);
        return lire(reponse);
    }

    private Document refus(MockHttpServletRequestBuilder requete, Acteur acteur) throws Exception {
        MockHttpServletResponse reponse = reponse(requete, acteur);
        assertThat(reponse.getStatus()).isEqualTo(422);
        return lire(reponse);
    }

    private static Document lire(MockHttpServletResponse reponse) throws Exception {
        return Jsoup.parse(reponse.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse reponse(MockHttpServletRequestBuilder requete, Acteur acteur) throws Exception {
        return web.perform(requete.with(csrf())
                        .with(authentication(
                                UsernamePasswordAuthenticationToken.authenticated(acteur, null, List.of()))))
                .andReturn()
                .getResponse();
    }
}
