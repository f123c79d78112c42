package fr.univ.stages.etablissement.attente;

import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks the staff to verify what an étudiant entered, and takes the question back when it has become pointless. */
@Component
public class SuiviDesVerifications {

    private final Verifications verifications;
    private final CoursDeLaVerification cours;
    private final ObjectProvider<DossiersDesEtablissements> dossiers;
    private final Centres centres;
    private final Horloge horloge;

    SuiviDesVerifications(
            Verifications verifications,
            CoursDeLaVerification cours,
            ObjectProvider<DossiersDesEtablissements> dossiers,
            Centres centres,
            Horloge horloge) {
        this.verifications = verifications;
        this.cours = cours;
        this.dossiers = dossiers;
        this.centres = centres;
        this.horloge = horloge;
    }

    /**
     * To the centre that manages the dossier being entered; while no dossier says which, to the centre of the whole
     * establishment, and before there is one, to the administrators of the platform.
     */
    public void demander(long etablissement, Acteur etudiant) {
        Long centre = dossiers.stream()
                .map(module -> module.centre(etudiant))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> centres.etablissement().map(Centre::id))
                .orElse(null);
        verifications.ouvrir(etablissement, centre, horloge.maintenant());
        cours.ouvrir(etablissement, centre);
    }

    /** It was verified on its page, merged or deleted: the task disappears, if there is one. */
    public void sansObjet(long etablissement) {
        if (verifications.clore(etablissement)) {
            cours.fermer(etablissement);
        }
    }
}
