package fr.univ.stages.navigateur;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.function.DoubleConsumer;

/** Acts by mouse and says how many milliseconds pass from « Suivant » to the first thing done in the next form. */
class Chronometre extends Pointeur {

    private final DoubleConsumer mesures;
    private long depart;

    Chronometre(DoubleConsumer mesures) {
        this.mesures = mesures;
    }

    @Override
    public void avancer(Locator bouton) {
        depart = System.nanoTime();
        super.presser(bouton);
    }

    @Override
    public void remplir(Locator champ, String texte) {
        super.remplir(champ, texte);
        arreter();
    }

    @Override
    public void dater(Locator champ, LocalDate jour) {
        super.dater(champ, jour);
        arreter();
    }

    @Override
    public void cocher(Locator bouton) {
        super.cocher(bouton);
        arreter();
    }

    private void arreter() {
        if (depart != 0) {
            mesures.accept((System.nanoTime() - depart) / 1e6);
            depart = 0;
        }
    }
}
