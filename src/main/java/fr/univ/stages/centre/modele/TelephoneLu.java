package fr.univ.stages.centre.modele;

import fr.univ.stages.noyau.Telephone;
import fr.univ.stages.noyau.ValeurInvalide;

/** A number as the directory wrote it, which nobody checked. */
public final class TelephoneLu {

    private TelephoneLu() {}

    /** As people read it, or as it came when it is no number; null stays null. */
    public static String affichage(String annuaire) {
        try {
            return annuaire == null ? null : Telephone.de(annuaire).affichage();
        } catch (ValeurInvalide libre) {
            return annuaire;
        }
    }
}
