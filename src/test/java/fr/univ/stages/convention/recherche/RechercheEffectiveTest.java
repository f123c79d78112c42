package fr.univ.stages.convention.recherche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.avenant.AvenantsDEssai;
import fr.univ.stages.convention.ConventionsDEssai;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.convention.export.FeuilleLue;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.portail.Session;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@DisplayName("6.3: after a validated amendment, searches and exports use what it made of the convention")
class RechercheEffectiveTest extends BaseIntegration {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DossierDEssai dossiers;

    @Autowired
    private ConventionsDEssai conventions;

    @Autowired
    private AvenantsDEssai avenants;

    @Test
    void what_was_amended_is_found_by_its_new_value_and_no_more_by_the_old_one() throws Exception {
        Acteur gestionnaire = dossiers.connecter("per005");
        long numero = conventions.valideeSansAvertissement("22600297");
        String avenant = avenants.confirmer(
                avenants.saisir(
                        numero, gestionnaire, AvenantsDEssai.motif("sujet"), Map.of("sujet", "Quokkas du littoral")),
                gestionnaire);
        assertThat(page("sujet=quokkas&numero=" + numero)).doesNotContain("/conventions/" + numero + "\"");

        dossiers.connecter("per005");
        avenants.valider(avenant, gestionnaire);

        assertThat(page("sujet=quokkas&numero=" + avenant)).contains("/conventions/" + numero + "\"");
        assertThat(page("sujet=dosage&numero=" + numero)).doesNotContain("/conventions/" + numero + "\"");
        FeuilleLue feuille = FeuilleLue.de(mvc.perform(get("/conventions/export.xlsx")
                        .param("numero", "" + numero)
                        .param("colonnes", "sujet", "avenants", "dernierAvenant", "avenantsEnCours")
                        .with(Session.de(gestionnaire)))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
        assertThat(feuille.ligne(0))
                .containsExactly(
                        Map.entry("Sujet", "Quokkas du littoral"),
                        Map.entry("Avenant(s) validé(s)", 1.0),
                        Map.entry("Dernier avenant validé", avenant),
                        Map.entry("Avenant(s) en cours", 0.0));
    }

    private String page(String requete) throws Exception {
        return mvc.perform(get("/conventions?" + requete).with(Session.de(Session.GESTIONNAIRE)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
