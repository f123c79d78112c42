package fr.univ.stages.centre;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.portail.Session;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

/** Walks the pages of the demo university's centres; each test undoes what it did. */
@Transactional
public abstract class PagesDuCentre extends BaseIntegration {

    public static final Acteur ADMIN_INFORMATIQUE =
            Session.acteur("per004", "François-Xavier QUEMENOC", null, Role.PERSONNEL);
    public static final Acteur ECRITURE_INFORMATIQUE =
            Session.acteur("per008", "Élodie LORMANDET", null, Role.PERSONNEL);

    @Autowired
    private MockMvc mvc;

    @Autowired
    protected JdbcClient sql;

    protected long centre(String nom) {
        return sql.sql("select id from app.centre where nom = ?")
                .param(nom)
                .query(Long.class)
                .single();
    }

    protected MockHttpServletResponse ouvrir(String adresse, Acteur acteur) throws Exception {
        return mvc.perform(get(adresse).with(Session.de(acteur))).andReturn().getResponse();
    }

    protected Document page(String adresse, Acteur acteur) throws Exception {
        return Jsoup.parse(ouvrir(adresse, acteur).getContentAsString());
    }

    protected MockHttpServletResponse envoyer(String adresse, Map<String, String> champs, Acteur acteur)
            throws Exception {
        return envoyerEtLire(adresse, champs, acteur).getResponse();
    }

    protected MvcResult envoyerEtLire(String adresse, Map<String, String> champs, Acteur acteur) throws Exception {
        MockHttpServletRequestBuilder requete = post(adresse).with(csrf()).with(Session.de(acteur));
        champs.forEach(requete::param);
        return mvc.perform(requete).andReturn();
    }

    protected MockHttpServletResponse televerser(String adresse, byte[] fichier, Acteur acteur) throws Exception {
        return mvc.perform(multipart(adresse)
                        .file(new MockMultipartFile("logo", "logo.png", "image/png", fichier))
                        .with(csrf())
                        .with(Session.de(acteur)))
                .andReturn()
                .getResponse();
    }

    /** What a browser sends of a form as it stands on the page. */
    protected Map<String, String> formulaire(Document page) {
        Map<String, String> champs = new LinkedHashMap<>();
        page.select("main form input[name], main form select[name]").stream()
                .filter(champ -> !"checkbox".equals(champ.attr("type")) || champ.hasAttr("checked"))
                .forEach(champ -> champs.put(
                        champ.attr("name"),
                        "select".equals(champ.tagName())
                                ? champ.select("option[selected]").attr("value")
                                : champ.attr("value")));
        return champs;
    }

    protected static Map<String, String> nouveau(String nom) {
        Map<String, String> champs = new LinkedHashMap<>();
        champs.put("nom", nom);
        champs.put("voie", "1 rue de l'Essai");
        champs.put("codePostal", "35000");
        champs.put("commune", "Rennes");
        champs.put("pays", "FR");
        champs.put("telephone", "01 99 00 12 34");
        champs.put("ordreDesSignatures", "LIBRE");
        champs.put("relanceJours", "7");
        champs.put("confidentialite", "LIBRE");
        return champs;
    }
}
