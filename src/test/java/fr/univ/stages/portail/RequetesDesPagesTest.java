package fr.univ.stages.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.avenant.AvenantsDEssai;
import fr.univ.stages.convention.ConventionsDEssai;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.robustesse.VolumeConventions;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;

@Import(Comptage.class)
@DisplayName("7.2 a page of the portal asks the database few questions, whatever the number of its lines")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RequetesDesPagesTest extends BaseIntegration {

    private static final int AU_PLUS = 5;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Comptage comptage;

    @Autowired
    private JdbcClient base;

    @Autowired
    private DossierDEssai dossiers;

    @Autowired
    private ConventionsDEssai conventions;

    @Autowired
    private AvenantsDEssai avenants;

    @BeforeAll
    void a_few_hundred_conventions_and_a_task_of_each_kind() {
        VolumeConventions.remplir(base, 50, 500);
        Acteur gestionnaire = dossiers.connecter(Session.GESTIONNAIRE.login());
        dossiers.demarrer(gestionnaire);
        conventions.signee("per005", "22600297");
        long numero = conventions.validee("per005", "22600297");
        avenants.confirmer(
                avenants.saisir(
                        numero,
                        gestionnaire,
                        Map.of("motif", "Accord", "rupture", false, "sujet", true),
                        Map.of("sujet", "Autre sujet")),
                gestionnaire);
        avenants.demarrer(numero, gestionnaire);
        Acteur etudiante = dossiers.connecter(Session.ETUDIANTE.login());
        dossiers.demarrer(etudiante);
        dossiers.organisme(etudiante);
        SecurityContextHolder.clearContext();
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                        "/conventions",
                        "/conventions?avancee",
                        "/conventions?nomEtudiant=nom&annee=2025&tri=etudiant",
                        "/conventions?sujet=autre&raisonSociale=societe&commune=rennes&pays=FR&typeStage=CESURE&etat=CREEE",
                        "/conventions?ufr=x&etape=y&centre=3&stageDu=2026-02-01&nomEnseignant=x&codePostal=35&secteur=J",
                        "/conventions/export?annee=2025&nomEtudiant=nom",
                        "/centres",
                        "/centres/3",
                        "/centres/3/personnels",
                        "/journal",
                        "/taches",
                        "/",
                        "/etablissements",
                        "/etablissements?raisonSociale=laboratoire",
                        "/etablissements?raisonSociale=atelyer+modele&departement=35",
                        "/etablissements?raisonSociale=atelyer+modele&tri=commune",
                        "/etablissements?siret=9999",
                        "/etablissements?activite=informatique",
                        "/etablissements?secteur=J&activite=62.01Z",
                        "/etablissements/import",
                        "/etablissements?telephone=02",
                        "/etablissements?adresse=rue&commune=rennes&pays=FR",
                        "/etablissements?service=informatique&departement=35",
                        "/etablissements/1",
                        "/etablissements/1/fusion",
                        "/etablissements/1/fusion?raisonSociale=laboratoire",
                        "/etablissements/1/fusion?autre=2",
                        "/etablissements/1/suppression",
                        "/nomenclatures",
                        "/nomenclatures/THEMATIQUE",
                        "/nomenclatures/gratification",
                        "/nomenclatures/naf?q=pain")
                .flatMap(adresse -> Stream.of(Session.ADMINISTRATRICE, Session.GESTIONNAIRE, Session.ETUDIANTE)
                        .map(acteur -> Arguments.of(adresse, acteur)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_asks_few_questions(String adresse, Acteur acteur) throws Exception {
        mvc.perform(get(adresse).with(Session.de(acteur)));
        comptage.recommencer();

        mvc.perform(get(adresse).with(Session.de(acteur)));

        assertThat(comptage.requetes()).as(adresse + " " + acteur.login()).hasSizeLessThanOrEqualTo(AU_PLUS);
        if (adresse.startsWith("/conventions?") || adresse.equals("/conventions")) {
            assertThat(comptage.requetes())
                    .as("the questions are really counted")
                    .isNotEmpty();
        }
    }
}
