package fr.univ.stages.portail;

import static fr.univ.stages.avenant.AvenantsDEssai.motif;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.avenant.AvenantsDEssai;
import fr.univ.stages.convention.ConventionsDEssai;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.noyau.Acteur;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@Import(Comptage.class)
@DisplayName("7.2, 6.3 the page of a dossier asks no more of the database for each amendment")
class RequetesDUnDossierTest extends BaseIntegration {

    private static final int AU_PLUS = 20;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Comptage comptage;

    @Autowired
    private DossierDEssai dossiers;

    @Autowired
    private ConventionsDEssai conventions;

    @Autowired
    private AvenantsDEssai avenants;

    @Test
    void four_amendments_cost_as_many_questions_as_one() throws Exception {
        long numero = conventions.validee("per005", "22600297");
        amender(numero, "Sujet revu");
        int pourUn = questions(numero).size();

        for (int n = 2; n <= 4; n++) {
            amender(numero, "Sujet revu " + n);
        }

        assertThat(questions(numero)).hasSize(pourUn).hasSizeLessThanOrEqualTo(AU_PLUS);
    }

    private void amender(long convention, String sujet) {
        Acteur gestionnaire = dossiers.connecter(Session.GESTIONNAIRE.login());
        String numero = avenants.confirmer(
                avenants.saisir(convention, gestionnaire, motif("sujet"), Map.of("sujet", sujet)), gestionnaire);
        avenants.valider(numero, gestionnaire);
    }

    private List<String> questions(long numero) throws Exception {
        mvc.perform(get("/conventions/" + numero).with(Session.de(Session.GESTIONNAIRE)));
        comptage.recommencer();
        mvc.perform(get("/conventions/" + numero).with(Session.de(Session.GESTIONNAIRE)))
                .andExpect(status().isOk());
        return comptage.requetes();
    }
}
