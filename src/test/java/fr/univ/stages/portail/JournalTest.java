package fr.univ.stages.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DisplayName("The journal says who did what to which record, when")
class JournalTest extends BaseIntegration {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient base;

    @BeforeEach
    void write_some_lines() {
        base.sql("delete from app.trace where objet like 'essai %'").update();
        journal.noter(Session.GESTIONNAIRE, ActionTracee.CREATION, "essai 1");
        journal.noter(Session.GESTIONNAIRE, ActionTracee.MODIFICATION, "essai 1, un détail");
        journal.noter(Session.LECTRICE, ActionTracee.CREATION, "essai 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"objet=essai%201&personne=per005", "objet=%20essai%201%20", "objet=essai%201&du=2020-01-01"})
    void lines_are_found_by_person_record_and_date_the_latest_first(String criteres) throws Exception {
        assertThat(page("?" + criteres).select("td[data-libelle=Action]").eachText())
                .containsExactly("Modification", "Création");
    }

    @Test
    void lines_are_found_by_action_in_french_words() throws Exception {
        Document page = page("?action=CREATION&objet=essai%202");

        assertThat(page.select("td[data-libelle=Personne]").eachText()).containsExactly("per006");
        assertThat(page.select("select[name=action] option[selected]").text()).isEqualTo("Création");
        assertThat(page("?action=SUPPRESSION&objet=essai%202").select(".vide").text())
                .contains("Aucune ligne ne correspond");
    }

    @Test
    void a_bare_number_is_a_convention_and_dates_the_wrong_way_round_are_said_beside_the_field() throws Exception {
        assertThat(page("?objet=10001").select("#objet").val()).isEqualTo("convention 10001");
        assertThat(page("?du=2027-02-01&au=2027-01-01").select("#au-erreur").text())
                .contains("avant celle de début");
    }

    @Test
    void older_lines_follow_page_by_page_and_none_is_lost_or_shown_twice() throws Exception {
        base.sql(
                        "insert into app.trace (par, action, objet) select 'essai', 'CREATION', 'essai 3' from generate_series(1, 120)")
                .update();
        List<Long> ids = base.sql("select id from app.trace where objet = 'essai 3'")
                .query(Long.class)
                .list();
        int lues = 0;
        String suite = "?objet=essai%203";
        while (!suite.isEmpty()) {
            Document page = page(suite);
            lues += page.select("tbody tr").size();
            suite = page.select("a[rel=next]").attr("href").replace("/journal", "");
        }

        assertThat(lues).isEqualTo(ids.size());
    }

    @Test
    void reading_it_leaves_a_line_and_turning_its_pages_none() throws Exception {
        long avant = lectures();
        page("?objet=essai%201");
        page("?objet=essai%201&avant=1");

        assertThat(lectures()).isEqualTo(avant + 1);
    }

    @Test
    @DisplayName("1.1 signing in leaves a line, failing too; what was typed is kept only when it is a login")
    void signing_in_leaves_a_line() throws Exception {
        connecter("per015", "demo");
        connecter("per015", "faux");
        connecter("mon-mot-de-passe-tape-au-mauvais-endroit", "faux");

        assertThat(page("?personne=per015").select("td[data-libelle=Action]").eachText())
                .startsWith("Échec de connexion", "Connexion");
        assertThat(base.sql("select count(*) from app.trace where par like 'mon-mot%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(page("?personne=inconnu").select("td[data-libelle=Action]").eachText())
                .contains("Échec de connexion");
    }

    private long lectures() {
        return base.sql("select count(*) from app.trace where action = 'JOURNAL'")
                .query(Long.class)
                .single();
    }

    private void connecter(String identifiant, String motDePasse) throws Exception {
        mvc.perform(post("/connexion")
                .with(csrf())
                .param("identifiant", identifiant)
                .param("motDePasse", motDePasse));
    }

    private Document page(String criteres) throws Exception {
        MockHttpServletResponse reponse = mvc.perform(
                        get(URI.create("/journal" + criteres)).with(Session.de(Session.ADMINISTRATRICE)))
                .andReturn()
                .getResponse();
        assertThat(reponse.getStatus()).isEqualTo(200);
        return Jsoup.parse(reponse.getContentAsString());
    }
}
