package fr.univ.stages.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.univ.stages.BaseAPart;
import fr.univ.stages.annuaire.Civilite;
import fr.univ.stages.annuaire.Personnel;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.Droit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Its directory is really stopped, for those that come after it too. */
@DisplayName("2.5 A directory that is down stops the search, and nothing else")
class AnnuaireCoupeTest extends BaseAPart {

    private static final Acteur ADMIN = new Acteur("per010", "Mathis PELLETROT", Set.of(Role.PERSONNEL), null);
    private static final Acteur PLATEFORME = new Acteur("per001", "Sarah", Set.of(Role.ADMINISTRATEUR), null);

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Centres centres;

    private long centre;
    private String liste;

    @BeforeEach
    void stop_the_directory(@Autowired ApplicationContext contexte) throws Exception {
        ((AutoCloseable) contexte.getBean("annuaireEmbarque")).close();
        centre = CentreDEssai.ouvrir(sql, "Centre sans annuaire");
        liste = "/centres/" + centre + "/personnels";
        centres.rattacher(centre, fiche("per010"), Droit.ADMIN, false, PLATEFORME);
        centres.rattacher(centre, fiche("per014"), Droit.ECRITURE, false, PLATEFORME);
    }

    @AfterEach
    void close_the_centre() {
        CentreDEssai.fermer(sql, centre);
    }

    @Test
    void the_search_says_so_and_keeps_what_was_typed() throws Exception {
        MockHttpServletResponse reponse = reponse(get(liste + "/recherche?nom=pelletrot&prenom=mathis"));
        assertThat(reponse.getStatus()).isEqualTo(503);
        Document page = lire(reponse);
        assertThat(page.select("[role=alert]").text()).contains("L'annuaire ne répond pas");
        assertThat(page.select("input[name=prenom]").val()).isEqualTo("mathis");

        MockHttpServletResponse ajout = reponse(
                post(liste).param("login", "per005").param("droit", "LECTURE").param("bureau", "B 12"));
        assertThat(ajout.getStatus()).isEqualTo(503);
        assertThat(lire(ajout).select("input[name=bureau]").val()).isEqualTo("B 12");
        assertThat(centres.de("per005")).doesNotContainKey(centre);
    }

    @Test
    void the_list_is_shown_and_rights_are_changed_and_taken_away() throws Exception {
        MockHttpServletResponse reponse = reponse(get(liste));
        assertThat(reponse.getStatus()).isEqualTo(200);
        assertThat(lire(reponse).select("tbody tr")).hasSize(2);
        assertThat(lire(reponse).text()).contains("L'annuaire ne répond pas").doesNotContain("absent de l'annuaire");

        long id = sql.sql("select id from app.rattachement where centre_id = ? and login = 'per014'")
                .param(centre)
                .query(Long.class)
                .single();
        assertThat(reponse(post(liste + "/" + id + "/modification")
                                .param("version", "0")
                                .param("droit", "LECTURE"))
                        .getRedirectedUrl())
                .isEqualTo(liste);
        assertThat(centres.de("per014")).containsEntry(centre, Droit.LECTURE);
        assertThat(reponse(post(liste + "/" + id + "/detachement")).getRedirectedUrl())
                .isEqualTo(liste);
        assertThat(centres.de("per014")).doesNotContainKey(centre);
        assertThat(reponse(get("/")).getStatus()).isEqualTo(200);
        assertThat(reponse(get("/taches")).getStatus()).isEqualTo(200);
    }

    private static Personnel fiche(String login) {
        return new Personnel(login, Civilite.NR, login.toUpperCase(Locale.ROOT), null, null, null, null);
    }

    private static Document lire(MockHttpServletResponse reponse) throws Exception {
        return Jsoup.parse(reponse.getContentAsString(StandardCharsets.UTF_8));
    }

    private MockHttpServletResponse reponse(MockHttpServletRequestBuilder requete) throws Exception {
        return web.perform(requete.with(csrf())
                        .with(authentication(
                                UsernamePasswordAuthenticationToken.authenticated(ADMIN, null, List.of()))))
                .andReturn()
                .getResponse();
    }
}
