package fr.univ.stages.etablissement.modele;

import fr.univ.stages.noyau.Telephone;
import fr.univ.stages.noyau.Valeur;
import java.util.function.Function;

/** From what was typed to checked values and back to what is shown; null stays null. */
public final class Lecture {

    private Lecture() {}

    /** Reads what was typed, if anything was. */
    public static <S, T> T si(S saisi, Function<S, T> lecture) {
        return saisi == null ? null : lecture.apply(saisi);
    }

    /** As stored. */
    public static String texte(Valeur valeur) {
        return valeur == null ? null : valeur.valeur();
    }

    /** As people write it. */
    public static String lisible(Telephone telephone) {
        return telephone == null ? null : telephone.affichage();
    }
}
