package fr.univ.stages.convention.nir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.convention.enonce.Ligne;
import fr.univ.stages.convention.nir.ReglageNir.Saisie;
import fr.univ.stages.convention.web.LectureDesConventions;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.util.ReflectionTestUtils;

@DisplayName("3.1.1 The platform asks for the numéro de sécurité sociale, leaves it open, or knows nothing of it")
class SaisieDuNirTest extends BaseIntegration {

    /** A student of École doctorale whom the directory knows without a number. */
    private static final String SANS_NUMERO = "22600334";

    private static final String NIR = "255081416802538";
    private static final String LIBELLE = "Numéro de sécurité sociale";

    @Autowired
    private DossierDEssai dossier;

    @Autowired
    private NirDuDossier nirs;

    @Autowired
    private LectureDesConventions lecture;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient base;

    private Acteur gestionnaire;
    private Map<String, Object> identite;

    @BeforeEach
    void sign_in() {
        reglerLaConfidentialite("LIBRE");
        gestionnaire = dossier.connecter("per002");
        identite = new HashMap<>(dossier.etudiant(SANS_NUMERO));
        identite.put("nom", "ISCLANDRE");
        identite.put("prenom", "Solène");
        identite.put("inscription", "PHY-D");
    }

    @AfterEach
    void mandatory_again() {
        regler(Saisie.OBLIGATOIRE);
        reglerLaConfidentialite("TOTALE");
        SecurityContextHolder.clearContext();
    }

    @Test
    void mandatory_refuses_the_step_without_it_beside_the_field() {
        identite.remove("nir");

        assertThatThrownBy(() -> dossier.envoyer(dossier.demarrer(gestionnaire), identite, gestionnaire))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsKey("nir"));
        assertThat(regle()).isEqualTo("true true");
    }

    @Test
    void optional_accepts_the_step_without_it_and_keeps_it_when_given() {
        regler(Saisie.FACULTATIVE);
        assertThat(regle()).isEqualTo("false true");

        long avec = creer(identite);
        identite.remove("nir");
        long sans = creer(identite);

        assertThat(enregistre(avec)).isTrue();
        assertThat(enregistre(sans)).isFalse();
        assertThat(valeurs(avec)).containsExactly("2 55 08 •• ••• ••• ••");
        assertThat(valeurs(sans)).containsExactly((String) null);
    }

    @Test
    void absent_neither_asks_nor_keeps_nor_shows_it_whatever_a_stranger_sends() {
        regler(Saisie.ABSENTE);
        assertThat(regle()).isEqualTo("false false");

        long numero = creer(identite);

        assertThat(enregistre(numero)).isFalse();
        assertThat(valeurs(numero)).isEmpty();
        assertThat(lecture.fiche(numero, gestionnaire).nirRevelable()).isFalse();
    }

    @Test
    void absent_also_hides_what_was_recorded_before() {
        long numero = creer(identite);
        assertThat(valeurs(numero)).hasSize(1);

        regler(Saisie.ABSENTE);

        assertThat(valeurs(numero)).isEmpty();
        assertThat(lecture.fiche(numero, gestionnaire).nirRevelable()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Saisie.class)
    @DisplayName("3.1.1, 6.2 no document prints it, in any of the three ways: what is printed is kept for ever")
    void no_document_prints_it(Saisie saisie) throws IOException {
        regler(saisie);
        long numero = creer(identite);
        jobs.createJobQuery().executable().list().forEach(job -> jobs.executeJob(job.getId()));
        dossier.connecter("per002");

        for (String type : List.of("convention", "recapitulatif")) {
            try (PDDocument pdf =
                    Loader.loadPDF(lecture.document(numero, type, gestionnaire).octets())) {
                String texte = new PDFTextStripper().getText(pdf);
                assertThat(texte).contains("ISCLANDRE").doesNotContain(LIBELLE).doesNotContain("2 55 08");
                assertThat(texte.replaceAll("\\s", "")).doesNotContain(NIR);
            }
        }
    }

    /** What this centre decides of another field would hinder the step « Stage ». */
    private void reglerLaConfidentialite(String valeur) {
        base.sql("update app.centre set confidentialite = ? where nom = 'École doctorale'")
                .param(valeur)
                .update();
    }

    private void regler(Saisie saisie) {
        ReflectionTestUtils.setField(nirs, "reglage", new ReglageNir(saisie));
    }

    private long creer(Map<String, Object> etudiant) {
        String recapitulatif = dossier.jusquAuRecapitulatif(gestionnaire, etudiant, dossier.organisme(gestionnaire));
        Suite suite = dossier.envoyer(recapitulatif, Map.of("certifie", true), gestionnaire);
        return Long.parseLong(suite.adresse().replaceAll("\\D", ""));
    }

    private List<String> valeurs(long numero) {
        return lecture.fiche(numero, gestionnaire).sections().stream()
                .flatMap(section -> section.lignes().stream())
                .filter(ligne -> ligne.libelle().equals(LIBELLE))
                .map(Ligne::valeur)
                .toList();
    }

    private boolean enregistre(long numero) {
        return base.sql("select nir_chiffre is not null from app.convention where numero = ?")
                .param(numero)
                .query(Boolean.class)
                .single();
    }

    /** What the form of the first step is told: asked for, shown. */
    private String regle() {
        JsonNode regle =
                dossier.ouvrir(dossier.demarrer(gestionnaire), gestionnaire).at("/regles/nir");
        return regle.at("/obligatoire").asText() + " " + regle.at("/affiche").asText();
    }
}
