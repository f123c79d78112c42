package fr.univ.stages.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.noyau.Acteur;
import java.net.URI;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
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

@DisplayName("3.1.8 The page of a convention")
class FicheTest extends BaseIntegration {

    private static final String ETUDIANT = "22600297";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DossierDEssai dossier;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient base;

    private String adresse;

    @BeforeEach
    void create_a_convention() {
        Acteur gestionnaire = dossier.connecter("per005");
        String recapitulatif = dossier.jusquAuRecapitulatif(gestionnaire, ETUDIANT);
        adresse = dossier.envoyer(recapitulatif, Map.of("certifie", true), gestionnaire)
                .adresse();
        SecurityContextHolder.clearContext();
    }

    @AfterEach
    void finish_the_jobs() {
        jobs.createJobQuery().executable().list().forEach(job -> jobs.executeJob(job.getId()));
    }

    @Test
    @DisplayName("3.1.8, 3.2.6 shows the number plainly, every section, who and when; what was typed stays text")
    void shows_everything_about_it() throws Exception {
        Document page = page(adresse, Session.GESTIONNAIRE);

        assertThat(page.select(".convention-numero strong").text()).isEqualTo(numero());
        assertThat(page.select("h1").text()).isEqualTo("Convention de Zoé BRESSOLAT");
        assertThat(page.select(".colonne-corps h2").eachText()).contains("Étudiant", "Stage", "Signataire");
        assertThat(page.select(".colonne-cote").text()).contains("Créée le", "Modifiée le", "par Thaïs SABRELIN");
        assertThat(page.select("dd").eachText()).contains("Dosage <b>enzymatique</b> & =cmd()");
        assertThat(page.select("dd b")).isEmpty();
        assertThat(page.text()).doesNotContain("255081416802538");
    }

    @Test
    @DisplayName("3.1.8 the documents are announced, then there")
    void the_documents_are_announced_then_there() throws Exception {
        Document avant = fragment(1);
        assertThat(avant.select("#documents").attr("hx-get")).isEqualTo(adresse + "/documents?essai=2");
        assertThat(avant.select("a[href$=.pdf]")).isEmpty();
        assertThat(fragment(20).select("#documents").hasAttr("hx-get")).isFalse();
        assertThat(reponse(adresse + "/documents", Session.GESTIONNAIRE).getRedirectedUrl())
                .isEqualTo(adresse);

        finish_the_jobs();

        Document apres = fragment(2);
        assertThat(apres.select("#documents").hasAttr("hx-get")).isFalse();
        for (String document : apres.select("a[href$=.pdf]").eachAttr("href")) {
            MockHttpServletResponse reponse = reponse(document, Session.GESTIONNAIRE);
            assertThat(reponse.getContentType()).isEqualTo("application/pdf");
            assertThat(reponse.getContentAsByteArray()).startsWith("%PDF".getBytes());
        }
        assertThat(apres.select("a[href$=.pdf]")).hasSize(2);
    }

    @Test
    @DisplayName("3.2.2 what everybody has signed is no longer offered « à signer »")
    void what_is_signed_is_no_longer_to_be_signed() throws Exception {
        finish_the_jobs();
        String premier = "a[href=" + adresse + "/convention.pdf]";
        assertThat(fragment(2).select(premier).text()).isEqualTo("Convention à signer (PDF)");
        try {
            statut("SIGNEE");
            assertThat(fragment(2).select(premier).text()).isEqualTo("Convention (PDF)");
        } finally {
            statut("CREEE");
        }
    }

    private void statut(String statut) {
        base.sql("update app.convention set statut = ? where numero = ?")
                .params(statut, Long.valueOf(numero()))
                .update();
    }

    @Test
    @DisplayName("3.2.3 « Modifier » opens the section, in Tasklist for staff, and says who is at it")
    void modify_opens_the_section() throws Exception {
        finish_the_jobs();

        String ouverte = agir("/modification", Session.GESTIONNAIRE, "etape", "saisirStage")
                .getRedirectedUrl();

        assertThat(ouverte).startsWith("/camunda/app/tasklist/default/#/?task=");
        Document page = page(adresse, Session.GESTIONNAIRE);
        assertThat(page.select("a[href=" + ouverte + "]").text()).isEqualTo("Reprendre la modification");
        assertThat(page.select("form[action$=/modification]")).isEmpty();
        Document vueParUneAutre = page(adresse, Session.ADMINISTRATRICE);
        assertThat(vueParUneAutre.select(".colonne-cote").text())
                .contains("Une modification est en cours, par Thaïs SABRELIN");
    }

    @Test
    @DisplayName("1.4 exists for nobody else, and the référent only reads it")
    void exists_for_nobody_else() throws Exception {
        for (Acteur autre : new Acteur[] {Session.ETUDIANTE, Session.LECTRICE, Session.ENSEIGNANTE}) {
            assertThat(reponse(adresse, autre).getStatus()).isEqualTo(404);
            assertThat(reponse(adresse + "/convention.pdf", autre).getStatus()).isEqualTo(404);
            assertThat(agir("/modification", autre, "etape", "saisirStage").getStatus())
                    .isEqualTo(404);
            assertThat(agir("/suppression", autre, "x", "x").getStatus()).isEqualTo(404);
            assertThat(page("/conventions", autre).select("a[href=" + adresse + "]"))
                    .isEmpty();
        }
        Acteur referent = new Acteur("ens001", "Ewen OSTRÉVAL", Session.ENSEIGNANTE.roles(), null);
        Document lue = page(adresse, referent);
        assertThat(lue.select("form[action^=/conventions/]")).isEmpty();
        assertThat(page("/conventions", referent).select(".principal a[href=" + adresse + "]"))
                .hasSize(1);
    }

    @Test
    @DisplayName("3.2.5 its centre deletes it after a confirmation, and it is gone")
    void its_centre_deletes_it() throws Exception {
        finish_the_jobs();
        assertThat(page(adresse, Session.GESTIONNAIRE).select("dialog form[action$=/suppression]"))
                .hasSize(1);

        assertThat(agir("/suppression", Session.GESTIONNAIRE, "x", "x").getRedirectedUrl())
                .isEqualTo("/conventions");

        assertThat(reponse(adresse, Session.GESTIONNAIRE).getStatus()).isEqualTo(404);
    }

    @Test
    @DisplayName("3.1.9 a student finds an unfinished convention again, resumes it or gives it up")
    void a_student_finds_an_unfinished_convention_again() throws Exception {
        Acteur etudiant = new Acteur("e22600038", "Nour MIREVAULT", Session.ETUDIANTE.roles(), "22600038");
        String tache = mvc.perform(post("/conventions/nouvelle").with(csrf()).with(Session.de(etudiant)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(tache).startsWith("/taches/");
        assertThat(page(tache, etudiant).select("#formulaire form")).hasSize(1);

        assertThat(page("/conventions/nouvelle", etudiant).select(".reprises a").attr("href"))
                .isEqualTo(tache);
        assertThat(page("/", etudiant).select("a[href=" + tache + "]")).isNotEmpty();
        String suppression =
                page("/conventions", etudiant).select("dialog form").attr("action");
        assertThat(mvc.perform(post(suppression).with(csrf()).with(Session.de(etudiant)))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/conventions");
        assertThat(reponse(tache, etudiant).getStatus()).isEqualTo(404);
    }

    private Document fragment(int essai) throws Exception {
        return Jsoup.parse(mvc.perform(get(adresse + "/documents?essai=" + essai)
                        .header("HX-Request", "true")
                        .with(Session.de(Session.GESTIONNAIRE)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private String numero() {
        return adresse.substring(adresse.lastIndexOf('/') + 1);
    }

    private MockHttpServletResponse agir(String action, Acteur acteur, String champ, String valeur) throws Exception {
        return mvc.perform(post(adresse + action)
                        .with(csrf())
                        .with(Session.de(acteur))
                        .param(champ, valeur))
                .andReturn()
                .getResponse();
    }

    private Document page(String chemin, Acteur acteur) throws Exception {
        MockHttpServletResponse reponse = reponse(chemin, acteur);
        assertThat(reponse.getStatus()).as(chemin).isEqualTo(200);
        return Jsoup.parse(reponse.getContentAsString());
    }

    private MockHttpServletResponse reponse(String chemin, Acteur acteur) throws Exception {
        return mvc.perform(get(URI.create(chemin)).with(Session.de(acteur)))
                .andReturn()
                .getResponse();
    }
}
