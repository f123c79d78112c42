package fr.univ.stages.navigateur;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;

/** How a person acts on a page: with a pointer or without one. */
interface Geste {

    void remplir(Locator champ, String texte);

    void dater(Locator champ, LocalDate jour);

    /** A radio button or a checkbox. */
    void cocher(Locator bouton);

    void choisir(Locator liste, String valeur);

    void presser(Locator bouton);

    /** Presses the button that leaves a step. */
    default void avancer(Locator bouton) {
        presser(bouton);
    }

    void retenirLaPremiereProposition(Locator champ, Locator propositions);
}
