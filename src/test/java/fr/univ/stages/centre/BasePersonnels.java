package fr.univ.stages.centre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.annuaire.Civilite;
import fr.univ.stages.annuaire.Personnel;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.Droit;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A centre with somebody who administers it and somebody who writes there, and its pages. */
public abstract class BasePersonnels extends BaseIntegration {

    public static final Acteur PLATEFORME =
            new Acteur("per001", "Sarah GÉLIBOIS", Set.of(Role.PERSONNEL, Role.ADMINISTRATEUR), null);

    public static final Acteur ADMIN = personnel("per010");

    public static final Acteur ECRITURE = personnel("per014");

    public static final Acteur ETUDIANT = new Acteur("e22600001", "Zoé BRESSOLAT", Set.of(Role.ETUDIANT), "22600001");

    @Autowired
    protected MockMvc web;

    @Autowired
    protected JdbcClient sql;

    @Autowired
    protected Centres centres;

    protected long centre;

    protected String liste;

    @BeforeEach
    protected void open_a_centre_with_an_admin_and_a_writer() {
        centre = CentreDEssai.ouvrir(sql, "Centre d'essai des personnels");
        liste = "/centres/" + centre + "/personnels";
        centres.rattacher(centre, fiche("per010", "PELLETROT", "Mathis"), Droit.ADMIN, true, PLATEFORME);
        centres.rattacher(centre, fiche("per014", "HURTEVAN", "Jade"), Droit.ECRITURE, false, PLATEFORME);
    }

    @AfterEach
    protected void close_it() {
        CentreDEssai.fermer(sql, centre);
    }

    protected static Acteur personnel(String login) {
        return new Acteur(login, login, Set.of(Role.PERSONNEL), null);
    }

    protected static Personnel fiche(String login, String nom, String prenom) {
        return new Personnel(login, Civilite.M, nom, prenom, "IUT", login + "@univ-demo.example", null);
    }

    protected long rattachement(String login) {
        return sql.sql("select id from app.rattachement where centre_id = ? and login = ?")
                .param(centre)
                .param(login)
                .query(Long.class)
                .single();
    }

    protected static MockHttpServletRequestBuilder saisie(MockHttpServletRequestBuilder requete, String droit) {
        return requete.param("droit", droit);
    }

    protected Document page(MockHttpServletRequestBuilder requete, Acteur acteur) throws Exception {
        MockHttpServletResponse reponse = reponse(requete, acteur);
        assertThat(reponse.getStatus()).isEqualTo(200);
        return lire(reponse);
    }

    protected Document refus(MockHttpServletRequestBuilder requete, Acteur acteur) throws Exception {
        MockHttpServletResponse reponse = reponse(requete, acteur);
        assertThat(reponse.getStatus()).isEqualTo(422);
        return lire(reponse);
    }

    protected static Document lire(MockHttpServletResponse reponse) throws Exception {
        return Jsoup.parse(reponse.getContentAsString(StandardCharsets.UTF_8));
    }

    protected MockHttpServletResponse reponse(MockHttpServletRequestBuilder requete, Acteur acteur) throws Exception {
        return web.perform(requete.with(csrf())
                        .with(authentication(
                                UsernamePasswordAuthenticationToken.authenticated(acteur, null, List.of()))))
                .andReturn()
                .getResponse();
    }
}
