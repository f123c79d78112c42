package fr.univ.stages.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.convention.DossierDEssai.Organisme;
import fr.univ.stages.noyau.Acteur;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("4.4 The page of an établissement")
@Transactional
class FicheEtablissementTest extends BaseIntegration {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DossierDEssai dossiers;

    @Autowired
    private JdbcClient sql;

    private Acteur gestionnaire;
    private Organisme hote;
    private String adresse;

    @BeforeEach
    void a_host_of_the_demo_university() {
        gestionnaire = dossiers.connecter("per005");
        hote = dossiers.organisme(gestionnaire);
        adresse = "/etablissements/" + hote.etablissement();
    }

    @AfterEach
    void sign_out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void it_tells_everything_and_who_entered_it() throws Exception {
        Document page = page(adresse, Session.LECTRICE);

        String texte = page.select("main").text();
        assertThat(texte)
                .contains("1 Teststraße", "10115 Berlin", "Allemagne", "72.11Z — Recherche-développement", "Recherche")
                .contains("Mme Ana MAQUETTE", "Directrice", "ana@labo.example")
                .contains("par Thaïs SABRELIN")
                .contains("Aucune offre.", "Aucune convention.", "Aucun accord de partenariat");
        assertThat(page.select("main h1")).hasSize(1);
        assertThat(page.select("main [data-saisir], main a[href$=suppression]"))
                .as("who only reads")
                .isEmpty();
    }

    @Test
    void who_manages_it_may_enter_everything_from_it() throws Exception {
        Document page = page(adresse, Session.GESTIONNAIRE);

        assertThat(page.select("main [data-saisir]").eachAttr("data-saisir"))
                .containsExactly(
                        "etablissement",
                        "service",
                        "contact",
                        "service",
                        "retrait-service",
                        "contact",
                        "retrait-contact");
        assertThat(page.select("main [data-saisir=contact][data-id]").attr("data-id"))
                .isEqualTo("" + hote.contact());
        assertThat(page.select("script[type=module]").eachAttr("src")).anyMatch(src -> src.contains("registre"));
        assertThat(page.select("main a[href$=accords/nouveau], main a[href$=suppression]"))
                .hasSize(2);
    }

    @Test
    void all_its_offers_are_there_with_the_state_of_each() throws Exception {
        offre("À venir", jour(5), jour(9), false);
        offre("En cours", jour(-5), jour(9), false);
        offre("Finie", jour(-9), jour(-5), false);
        offre("Donnée", jour(-9), jour(5), true);

        Document page = page(adresse, Session.LECTRICE);

        assertThat(page.select("main tr:contains(À venir)").text()).contains("Non diffusée avant le");
        assertThat(page.select("main tr:contains(En cours)").text()).contains("Diffusée jusqu'au");
        assertThat(page.select("main tr:contains(Finie)").text()).contains("Terminée le");
        assertThat(page.select("main tr:contains(Donnée)").text()).contains("Pourvue");
    }

    @Test
    void its_offers_are_paged() throws Exception {
        for (int n = 0; n < 25; n++) {
            offre("Offre " + n, jour(0), jour(0), false);
        }
        Document premiere = page(adresse, Session.LECTRICE);
        assertThat(premiere.select("main td[data-libelle=Intitulé]")).hasSize(20);
        String suivante = premiere.select("main a[rel=next]").attr("href");
        assertThat(page(suivante, Session.LECTRICE).select("main td[data-libelle=Intitulé]"))
                .hasSize(5);
        assertThat(page(adresse + "?pageOffres=9&page=9", Session.LECTRICE).select("main .vide"))
                .hasSize(2);
    }

    @Test
    @DisplayName("1.3, 4.4 it lists its conventions, only those I may see")
    void it_lists_the_conventions_i_may_see() throws Exception {
        String recapitulatif = dossiers.jusquAuRecapitulatif(gestionnaire, dossiers.etudiant("22600297"), hote);
        String convention = dossiers.envoyer(recapitulatif, Map.of("certifie", true), gestionnaire)
                .adresse();

        assertThat(page(adresse, Session.GESTIONNAIRE).select("main a[href=" + convention + "]"))
                .hasSize(1);
        Acteur dAilleurs = dossiers.connecter("per014");
        assertThat(page(adresse, dAilleurs).select("main a[href=" + convention + "]"))
                .isEmpty();
        assertThat(page(adresse, dAilleurs).select("main").text()).contains("Aucune convention.");
    }

    @Test
    void what_does_not_exist_is_not_found() throws Exception {
        for (String faux : new String[] {"/etablissements/999999999", "/etablissements/0", "/etablissements/x"}) {
            assertThat(ouvrir(faux, Session.LECTRICE).getStatus()).isEqualTo(404);
        }
        assertThat(ouvrir(adresse + "?page=abc", Session.LECTRICE).getStatus()).isEqualTo(400);
        assertThat(ouvrir(adresse, Session.ETUDIANTE).getStatus()).isEqualTo(403);
        assertThat(ouvrir(adresse, Session.ENSEIGNANTE).getStatus()).isEqualTo(403);
    }

    @Test
    void names_are_text_whatever_they_hold() throws Exception {
        sql.sql("update app.etablissement set raison_sociale = ? where id = ?")
                .params("<script>alert(1)</script> ${x}", hote.etablissement())
                .update();
        assertThat(ouvrir(adresse, Session.LECTRICE).getContentAsString()).doesNotContain("<script>alert");
    }

    private static String jour(int dans) {
        return HorlogeDEssai.JOUR_SQL + " + " + dans;
    }

    private void offre(String intitule, String du, String au, boolean pourvue) {
        sql.sql("""
                        insert into app.offre (intitule, missions, etablissement_id, centre_id, diffusee_du, diffusee_au,
                            pourvue, cree_le, cree_par)
                        select ?, 'Écrire', ?, min(id), %s, %s, ?, now(), 'per001' from app.centre""".formatted(du, au))
                .params(intitule, hote.etablissement(), pourvue)
                .update();
    }

    private Document page(String ou, Acteur acteur) throws Exception {
        return Jsoup.parse(ouvrir(ou, acteur).getContentAsString());
    }

    private MockHttpServletResponse ouvrir(String ou, Acteur acteur) throws Exception {
        return mvc.perform(get(ou).with(Session.de(acteur))).andReturn().getResponse();
    }
}
