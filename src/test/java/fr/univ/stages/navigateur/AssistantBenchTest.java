package fr.univ.stages.navigateur;

import fr.univ.stages.Mesures;
import fr.univ.stages.robustesse.VolumeConventions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("bench")
@DisplayName("3.1: how long from « Suivant » to the next form usable, in both hosts (aim: 1 s)")
class AssistantBenchTest extends BaseNavigateur {

    private static final int CHAUFFE = 4;
    private static final int DOSSIERS = 8;

    @Autowired
    private JdbcClient base;

    private final Mesures mesures = new Mesures();

    @Test
    void from_one_step_to_the_next() {
        VolumeConventions.remplir(base);
        connecter("per005");
        page.navigate("/camunda/app/tasklist/default/");
        for (int i = -CHAUFFE; i < DOSSIERS; i++) {
            Assistant assistant = assistant(i < 0 ? "Tasklist, à froid" : "Tasklist");
            assistant.choisirEtudiant("marsoulin");
            terminer(assistant);
        }
        page.context().clearCookies();
        connecter("e22600667");
        for (int i = -CHAUFFE; i < DOSSIERS; i++) {
            terminer(assistant(i < 0 ? "portail, à froid" : "portail"));
        }
        mesures.imprimer("De « Suivant » au formulaire suivant, dans le navigateur");
    }

    private Assistant assistant(String hote) {
        page.navigate("/conventions/nouvelle");
        page.getByText("Commencer").click();
        return new Assistant(page, new Chronometre(page, duree -> mesures.noter(hote, duree)), etape -> {});
    }

    private static void terminer(Assistant assistant) {
        assistant.completerEtudiant();
        assistant.choisirEtablissement("fictif");
        assistant.choisirServiceEtTuteur();
        assistant.decrireLeStage();
        assistant.choisirEnseignant("ostreval");
        assistant.choisirSignataire();
        assistant.creer();
    }
}
