package fr.univ.stages.convention.recherche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.portail.Session;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

/** The page of conventions, asked by several people; what a test writes is undone. */
@Transactional
abstract class BaseConventionsCherchees extends BaseIntegration {

    /** Of UFR Informatique, like those below. */
    static final Acteur GESTIONNAIRE = Session.acteur("per008", "Élodie LORMANDET", null, Role.PERSONNEL);

    static final Acteur LECTRICE = Session.LECTRICE;
    static final Acteur ETUDIANTE = Session.acteur("e29990001", "Aurélie ESSAIMARIN", "29990001", Role.ETUDIANT);

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient base;

    MockHttpServletResponse ouvrir(String requete, Acteur acteur) throws Exception {
        return mvc.perform(get(URI.create("/conventions?" + requete)).with(Session.de(acteur)))
                .andReturn()
                .getResponse();
    }

    Document page(String requete, Acteur acteur) throws Exception {
        MockHttpServletResponse reponse = ouvrir(requete, acteur);
        assertThat(reponse.getStatus()).as(requete).isEqualTo(200);
        return Jsoup.parse(reponse.getContentAsString());
    }

    /** Numbers of the lines, in their order. */
    List<Long> trouvees(String requete, Acteur acteur) throws Exception {
        return page(requete, acteur).select("main td.principal a[href^=/conventions/]").eachText().stream()
                .map(Long::valueOf)
                .toList();
    }

    List<Long> trouvees(String requete) throws Exception {
        return trouvees(requete, GESTIONNAIRE);
    }

    long etablissement(String raisonSociale, String colonne, String valeur) {
        long id = base.sql("""
                        insert into app.etablissement (raison_sociale, naf, type_structure, voie, commune, pays, cree_le, cree_par)
                        values (?, '62.01Z', 'ENTREPRISE_PRIVEE', '1 rue', 'Rennes', 'FR', now(), 'per008') returning id""").param(raisonSociale).query(Long.class).single();
        base.sql("update app.etablissement set " + colonne + " = ? where id = ?")
                .param(valeur)
                .param(id)
                .update();
        return id;
    }
}
