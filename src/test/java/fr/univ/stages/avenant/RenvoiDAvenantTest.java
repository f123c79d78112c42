package fr.univ.stages.avenant;

import static fr.univ.stages.avenant.AvenantsDEssai.motif;
import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.ConventionsDEssai;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.noyau.Acteur;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("3.3.3 An amendment that is sent back")
class RenvoiDAvenantTest extends BaseIntegration {

    @Autowired
    private DossierDEssai dossiers;

    @Autowired
    private ConventionsDEssai conventions;

    @Autowired
    private AvenantsDEssai avenants;

    @Autowired
    private JdbcClient base;

    @Test
    @DisplayName("3.3.3 is told to whoever entered it, each time, with the reason")
    void is_told_to_whoever_entered_it() {
        Acteur gestionnaire = dossiers.connecter("per005");
        String numero = avenants.confirmer(
                avenants.saisir(
                        conventions.validee("per005", "22600297"),
                        gestionnaire,
                        motif("sujet"),
                        Map.of("sujet", "Un autre sujet")),
                gestionnaire);
        avenants.signer(numero, gestionnaire);
        Acteur administration = dossiers.connecter("per001");

        refuser(numero, "Le sujet est incomplet", administration);
        assertThat(courriels(numero))
                .singleElement()
                .satisfies(texte -> assertThat(texte)
                        .contains("L'avenant " + numero + " n'a pas été validé par", "Le sujet est incomplet"));

        dossiers.connecter("per005");
        avenants.confirmer(avenants.tache(numero).id(), gestionnaire);
        avenants.signer(numero, gestionnaire);
        refuser(numero, "Encore", dossiers.connecter("per001"));
        assertThat(courriels(numero)).hasSize(2);
    }

    private void refuser(String numero, String pourquoi, Acteur acteur) {
        avenants.decider(numero, acteur, Map.of("decision", "REFUSER", "motif", pourquoi));
    }

    private List<String> courriels(String numero) {
        return base.sql("select corps from app.courriel where cle like 'refus:avenant:' || ? || ':%' order by cle")
                .param(avenants.id(numero))
                .query(String.class)
                .list();
    }
}
