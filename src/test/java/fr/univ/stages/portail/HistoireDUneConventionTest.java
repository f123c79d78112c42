package fr.univ.stages.portail;

import static fr.univ.stages.avenant.AvenantsDEssai.motif;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.avenant.AvenantsDEssai;
import fr.univ.stages.convention.ConventionsDEssai;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.convention.vie.Conventions;
import fr.univ.stages.convention.vie.ValidationDesConventions;
import fr.univ.stages.document.Verification;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@DisplayName("3.2, 6.3 What the page of a convention tells of its life")
class HistoireDUneConventionTest extends BaseIntegration {

    private static final String ETUDIANT = "22600297";
    private static final Acteur INES = Session.acteur("e22600297", "Inès MARSOULIN", ETUDIANT, Role.ETUDIANT);

    @Autowired
    private DossierDEssai dossiers;

    @Autowired
    private ConventionsDEssai essai;

    @Autowired
    private AvenantsDEssai avenants;

    @Autowired
    private Conventions conventions;

    @Autowired
    private ValidationDesConventions validation;

    @Autowired
    private Verification verification;

    @Autowired
    private Taches taches;

    @Autowired
    private JdbcClient base;

    @Autowired
    private MockMvc mvc;

    private Acteur gestionnaire;

    @BeforeEach
    void sign_in() {
        gestionnaire = dossiers.connecter("per005");
    }

    @Test
    @DisplayName("6.3 the story leads to each amendment and gives the values before and after")
    void the_story_gives_the_values_before_and_after() throws Exception {
        long numero = essai.validee("per005", ETUDIANT);
        String avenant = amender(numero, "sujet", Map.of("sujet", "Un autre sujet"));

        Element moment =
                page(numero).select(".chronologie li:contains(Avenant validé)").first();

        assertThat(moment.select("a").attr("href")).isEqualTo("/avenants/" + avenant);
        assertThat(moment.text()).contains("Sujet", "Dosage", "→ Un autre sujet", "par Thaïs SABRELIN");
    }

    @Test
    @DisplayName("6.3 a value that an amendment took away is still shown, with what it was")
    void a_value_that_was_taken_away_is_still_shown() throws Exception {
        long numero = essai.validee("per005", ETUDIANT);
        String donnee = amender(
                numero,
                "gratification",
                Map.of(
                        "gratification", true,
                        "montant", "600",
                        "unite", "MOIS",
                        "nature", "BRUT",
                        "modeVersement", "VIREMENT"));
        String retiree = amender(numero, "gratification", Map.of("gratification", false));

        Document page = page(numero);

        assertThat(page.select("dt:contains(Versement) + dd").text()).contains(retiree, "initialement", "Virement");
        assertThat(page.select(".chronologie").text()).contains(donnee, "600", "→ aucune valeur");
    }

    @Test
    @DisplayName("3.2.3, 3.1.8 the menu of a convention leads to each section, to printing, validation and amendments")
    void the_menu_of_the_guide_leads_everywhere() throws Exception {
        Document page = page(essai.validee("per005", ETUDIANT));

        List<String> liens = page.select(".menu-convention a").eachAttr("href");
        assertThat(page.select(".menu-convention a").eachText())
                .contains("Étudiant", "Stage", "Signataire", "Impression", "Validation", "Avenant");
        assertThat(liens)
                .allSatisfy(lien -> assertThat(page.select(lien)).as(lien).hasSize(1));
    }

    @Test
    @DisplayName("3.2.3 a paper that is being changed is not offered to be signed")
    void a_paper_that_is_being_changed_is_not_offered_to_be_signed() throws Exception {
        long numero = essai.aSigner("per005", ETUDIANT);
        assertThat(page(numero).select("#documents").text()).contains("Convention à signer");

        conventions.demanderModification(numero, "saisirStage", true, gestionnaire);

        assertThat(page(numero).select("#documents").text())
                .contains("Convention avant modification")
                .doesNotContain("à signer");
    }

    @Test
    @DisplayName("3.1.10, 3.2.3 the centre finishes what its student began to change, with what was typed")
    void the_centre_finishes_what_its_student_began() throws Exception {
        long numero = essai.aSigner("e" + ETUDIANT, ETUDIANT);
        Acteur etudiante = dossiers.connecter("e" + ETUDIANT);
        conventions.demanderModification(numero, "saisirStage", true, etudiante);
        assertThat(page(numero).select("form[action$=/reprise]")).hasSize(1);

        assertThat(reprendre(numero, INES).getStatus()).isEqualTo(403);
        assertThat(reprendre(numero, Session.LECTRICE).getStatus()).isEqualTo(404);
        String ouverte = reprendre(numero, Session.GESTIONNAIRE).getRedirectedUrl();

        assertThat(ouverte).startsWith("/camunda/app/tasklist/");
        assertThat(taches.duDossier("convention", String.valueOf(essai.id(numero)))
                        .orElseThrow()
                        .titulaire())
                .isEqualTo("per005");
        assertThat(page(numero).select(".chronologie").text()).contains("Modification reprise par le centre");
    }

    @Test
    @DisplayName("6.2 what bound three parties is kept when the convention goes; what did not, goes with it")
    void what_bound_three_parties_is_kept() {
        long validee = essai.validee("per005", ETUDIANT);
        String code = code(validee);
        validation.annuler(validee, gestionnaire);
        conventions.demanderSuppression(essai.id(validee), gestionnaire);
        assertThat(verification.parCode(String.valueOf(validee), code)).isPresent();

        long signee = essai.signee("per005", ETUDIANT);
        String autre = code(signee);
        conventions.demanderSuppression(essai.id(signee), gestionnaire);
        assertThat(verification.parCode(String.valueOf(signee), autre)).isEmpty();
    }

    private String amender(long numero, String quoi, Map<String, Object> saisie) {
        String avenant = avenants.confirmer(avenants.saisir(numero, gestionnaire, motif(quoi), saisie), gestionnaire);
        avenants.signer(avenant, gestionnaire);
        avenants.decider(avenant, gestionnaire, Map.of("decision", "VALIDER"));
        return avenant;
    }

    private String code(long numero) {
        return base.sql("select code from app.document where proprietaire = ? and type = 'convention'")
                .param(Designation.proprietaire(essai.id(numero)))
                .query(String.class)
                .single();
    }

    private MockHttpServletResponse reprendre(long numero, Acteur acteur) throws Exception {
        return mvc.perform(
                        post("/conventions/" + numero + "/reprise").with(csrf()).with(Session.de(acteur)))
                .andReturn()
                .getResponse();
    }

    private Document page(long numero) throws Exception {
        return Jsoup.parse(mvc.perform(get("/conventions/" + numero).with(Session.de(Session.GESTIONNAIRE)))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
