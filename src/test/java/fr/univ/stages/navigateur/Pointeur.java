package fr.univ.stages.navigateur;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;

/** Acts by mouse or finger, wherever the thing stands. */
class Pointeur implements Geste {

    @Override
    public void remplir(Locator champ, String texte) {
        champ.fill(texte);
    }

    @Override
    public void dater(Locator champ, LocalDate jour) {
        champ.fill(jour.toString());
    }

    @Override
    public void cocher(Locator bouton) {
        bouton.check();
    }

    @Override
    public void choisir(Locator liste, String valeur) {
        liste.selectOption(valeur);
    }

    @Override
    public void presser(Locator bouton) {
        bouton.click();
    }

    @Override
    public void retenirLaPremiereProposition(Locator champ, Locator propositions) {
        propositions.first().click();
    }
}
