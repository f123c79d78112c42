package fr.univ.stages.etablissement.attente;

import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.securite.GroupeDeCentre;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Starts and stops the process « Vérification d'un organisme »; the business key is the id of the établissement. */
@Component
public class CoursDeLaVerification {

    /** Id of the process, and of its picture. */
    public static final String PROCESSUS = "verificationEtablissement";

    private final Dossiers dossiers;

    CoursDeLaVerification(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    /** Asks the staff of that centre, or the administrators of the platform for null. */
    public void ouvrir(long etablissement, Long centre) {
        String groupe = centre == null ? GroupeDeCentre.PLATEFORME : GroupeDeCentre.de(centre);
        dossiers.demarrer(PROCESSUS, String.valueOf(etablissement), Map.of(VariablesVerification.GROUPE, groupe));
    }

    /** Takes the question back, with what somebody had begun to answer. */
    public void fermer(long etablissement) {
        String dossier = String.valueOf(etablissement);
        dossiers.prevenir(PROCESSUS, dossier, MessagesVerification.VERIFICATION_SANS_OBJET, Map.of());
        dossiers.oublierLesBrouillons(PROCESSUS, dossier);
    }
}
