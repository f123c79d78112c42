package fr.univ.stages.referentiel;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.portail.Session;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Walks the pages of reference data as who runs the platform; each test undoes what it did. */
@Transactional
abstract class PagesDesReferences extends BaseIntegration {

    @Autowired
    private MockMvc mvc;

    @Autowired
    JdbcClient sql;

    Document page(String adresse) throws Exception {
        return Jsoup.parse(mvc.perform(get(adresse).with(Session.de(Session.ADMINISTRATRICE)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    int statut(String adresse) throws Exception {
        return mvc.perform(get(adresse).with(Session.de(Session.ADMINISTRATRICE)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    /** Names and values, one after the other. */
    MvcResult envoyer(String adresse, String... champs) throws Exception {
        MockHttpServletRequestBuilder requete = post(adresse).with(csrf()).with(Session.de(Session.ADMINISTRATRICE));
        for (int n = 0; n < champs.length; n += 2) {
            requete.param(champs[n], champs[n + 1]);
        }
        return mvc.perform(requete).andReturn();
    }

    static Document corps(MvcResult reponse) throws Exception {
        return Jsoup.parse(reponse.getResponse().getContentAsString());
    }

    List<String> journal() {
        return sql.sql("select action || ' ' || objet from app.trace where par = 'per001' order by id desc limit 5")
                .query(String.class)
                .list();
    }
}
