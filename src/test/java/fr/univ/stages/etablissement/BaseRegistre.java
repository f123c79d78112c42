package fr.univ.stages.etablissement;

import static fr.univ.stages.etablissement.EtablissementDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.EtablissementDEssai.etranger;
import static fr.univ.stages.etablissement.EtablissementDEssai.organisme;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.etablissement.modele.SaisieServiceAccueil;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.portail.Session;
import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;

/** The pages of the register, over a few organisations. */
@Transactional
public abstract class BaseRegistre extends BaseIntegration {

    @Autowired
    protected MockMvc mvc;

    @Autowired
    protected Etablissements etablissements;

    @Autowired
    protected Services services;

    @Autowired
    protected JdbcClient sql;

    protected long laboratoire;

    @BeforeEach
    protected void some_organisations() {
        sql.sql("truncate app.etablissement cascade").update();
        laboratoire = creer(organisme("Laboratoire Protozyme")
                .avec("siret", "99999007000016")
                .avec("naf", "72.11Z")
                .avec("complement", "Bâtiment B")
                .avec("voie", "6 rue de la Maquette")
                .avec("codePostal", "69003")
                .avec("commune", "Lyon 3e Arrondissement")
                .avec("telephone", "03 53 01 08 26"));
        creer(organisme("Agence postale").avec("siret", "35600000000048").avec("commune", "Bruz"));
        creer(organisme("100% Bio_Local \"O'Brien\"").avec("siret", "99999003900011"));
        creer(organisme("Institut de Nouméa")
                .sans("siret")
                .sans("statutJuridique")
                .avec("numeroLocal", "0 123 456.001")
                .avec("pays", "NC")
                .avec("codePostal", "98800")
                .avec("commune", "Nouméa"));
        creer(etranger("Ελληνική Εταιρεία")
                .avec("naf", "62.10Y")
                .avec("pays", "GR")
                .avec("commune", "Αθήνα"));
        services.creer(
                laboratoire,
                new SaisieServiceAccueil(null, "Recherche appliquée", true, null, null, null, null, null, null, null),
                ADMINISTRATRICE);
    }

    protected long creer(EtablissementDEssai organisme) {
        return etablissements
                .creer(organisme.avec("confirmeDoublon", true).saisie(), ADMINISTRATRICE)
                .id();
    }

    protected static String lien(String champ, String valeur) {
        return UriComponentsBuilder.fromPath("/etablissements")
                .queryParam(champ, "{valeur}")
                .encode()
                .buildAndExpand(valeur)
                .toUriString();
    }

    protected static List<String> noms(Document page) {
        return page.select("main tbody td.principal a").eachText();
    }

    protected Document page(String adresse) throws Exception {
        return page(adresse, Session.LECTRICE);
    }

    protected Document page(String adresse, Acteur acteur) throws Exception {
        return Jsoup.parse(ouvrir(adresse, acteur).getContentAsString());
    }

    protected MockHttpServletResponse ouvrir(String adresse, Acteur acteur) throws Exception {
        return mvc.perform(get(URI.create(adresse)).with(Session.de(acteur)))
                .andReturn()
                .getResponse();
    }
}
