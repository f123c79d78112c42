package fr.univ.stages.etablissement;

import fr.univ.stages.noyau.Telephone;
import fr.univ.stages.noyau.Valeur;
import java.util.function.Function;

/** From what was typed to checked values and back to what is shown; null stays null. */
final class Lecture {

    private Lecture() {}

    static <S, T> T si(S saisi, Function<S, T> lecture) {
        return saisi == null ? null : lecture.apply(saisi);
    }

    static String texte(Valeur valeur) {
        return valeur == null ? null : valeur.valeur();
    }

    static String lisible(Telephone telephone) {
        return telephone == null ? null : telephone.affichage();
    }
}
