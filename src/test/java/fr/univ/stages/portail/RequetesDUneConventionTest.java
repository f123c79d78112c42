package fr.univ.stages.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.avenant.AvenantsDEssai;
import fr.univ.stages.convention.ConventionsDEssai;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@Import(Comptage.class)
@DisplayName("7.2 the page of a convention asks as many questions with ten amendments as with one")
class RequetesDUneConventionTest extends BaseIntegration {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Comptage comptage;

    @Autowired
    private ConventionsDEssai conventions;

    @Autowired
    private AvenantsDEssai avenants;

    @Test
    void amendments_under_entry_are_read_together() throws Exception {
        long numero = conventions.validee("per005", "22600297");
        avenants.demarrer(numero, Session.GESTIONNAIRE);
        int avecUn = questions(numero);
        for (int autre = 0; autre < 9; autre++) {
            avenants.demarrer(numero, Session.GESTIONNAIRE);
        }
        assertThat(questions(numero)).isEqualTo(avecUn);
    }

    private int questions(long numero) throws Exception {
        for (int fois = 0; fois < 2; fois++) {
            comptage.recommencer();
            mvc.perform(get("/conventions/" + numero).with(Session.de(Session.GESTIONNAIRE)))
                    .andExpect(status().isOk());
        }
        return comptage.requetes().size();
    }
}
