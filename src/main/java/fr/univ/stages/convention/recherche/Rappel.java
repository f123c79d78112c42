package fr.univ.stages.convention.recherche;

import fr.univ.stages.noyau.Ecrit;
import java.util.List;

/**
 * One thing that is asked for, as people read it.
 *
 * @param sans what follows the question mark of the address of the same search without it
 */
public record Rappel(String libelle, String valeur, String sans) {

    /** All of them, in the order of the screen. */
    public static List<Rappel> de(Criteres criteres, Choix choix) {
        return criteres.champs().stream()
                .flatMap(champ -> criteres.tous(champ).stream()
                        .map(valeur -> new Rappel(
                                champ.libelle(),
                                lisible(champ, choix.libelle(champ, valeur)),
                                criteres.sans(champ, valeur).requete())))
                .toList();
    }

    private static String lisible(Champ champ, String valeur) {
        return champ.forme() == Champ.Forme.DATE
                ? Ecrit.jourLu(valeur).map(Ecrit::jour).orElse(valeur)
                : valeur;
    }
}
