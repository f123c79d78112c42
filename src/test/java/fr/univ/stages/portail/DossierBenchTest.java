package fr.univ.stages.portail;

import static fr.univ.stages.avenant.AvenantsDEssai.motif;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.Mesures;
import fr.univ.stages.avenant.AvenantsDEssai;
import fr.univ.stages.convention.ConventionsDEssai;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.robustesse.VolumeConventions;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@Tag("bench")
@DisplayName("3.2.2, 6.3 how long a dossier of ten amendments takes among 100,000 (aim: p95 100 ms)")
class DossierBenchTest extends BaseIntegration {

    private static final String ETUDIANT = "22600297";
    private static final int AVENANTS = 10;
    private static final int CHAUFFE = 300;
    private static final int MESURES = 500;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient base;

    @Autowired
    private DossierDEssai dossiers;

    @Autowired
    private ConventionsDEssai conventions;

    @Autowired
    private AvenantsDEssai avenants;

    private final Mesures mesures = new Mesures();

    @Test
    void pages_of_a_dossier_amended_ten_times() {
        Acteur gestionnaire = dossiers.connecter(Session.GESTIONNAIRE.login());
        long numero = conventions.validee("per005", ETUDIANT);
        String dernier = "";
        for (int n = 1; n <= AVENANTS; n++) {
            dernier = avenants.confirmer(
                    avenants.saisir(numero, gestionnaire, motif("sujet"), Map.of("sujet", "Sujet revu " + n)),
                    gestionnaire);
            avenants.valider(dernier, gestionnaire);
        }
        assertThat(dernier).isEqualTo(numero + "-A" + AVENANTS);
        VolumeConventions.remplir(base);
        for (String page : new String[] {"/conventions/" + numero, "/avenants/" + dernier, "/conventions"}) {
            for (int n = 0; n < CHAUFFE; n++) {
                lire(page);
            }
            for (int n = 0; n < MESURES; n++) {
                mesures.mesurer(page.replace(String.valueOf(numero), "…"), () -> lire(page));
            }
        }
        mesures.imprimer("Dossier de dix avenants, 100 000 conventions présentes");
    }

    private String lire(String page) {
        try {
            MockHttpServletResponse reponse = mvc.perform(get(page).with(Session.de(Session.GESTIONNAIRE)))
                    .andReturn()
                    .getResponse();
            assertThat(reponse.getStatus()).as(page).isEqualTo(200);
            return reponse.getContentAsString();
        } catch (Exception e) {
            throw new IllegalStateException(page, e);
        }
    }
}
