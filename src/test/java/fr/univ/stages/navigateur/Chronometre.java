package fr.univ.stages.navigateur;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.DoubleConsumer;

/**
 * Acts by mouse and says how many milliseconds pass from « Suivant » to the next form usable: its heading and a control
 * of its own are on the screen and nothing is busy. The page itself looks at every frame; a locator would ask again only
 * after up to half a second, and the measure would be of that.
 */
class Chronometre extends Pointeur {

    private static final String UTILISABLE = """
            ([titre, controle, quitte]) => {
              const forme = document.querySelector('.stages-formulaire');
              const nom = forme?.querySelector(titre);
              return nom?.checkVisibility() && nom.textContent !== quitte && forme.getAttribute('aria-busy') !== 'true'
                && [...forme.querySelectorAll(controle)].some((c) => c.checkVisibility());
            }""";
    private static final String TITRE = "h1.s-titre";
    private static final String CONTROLE = ".s-corps :is(input, select, textarea, button):enabled";

    private final Page page;
    private final DoubleConsumer mesures;

    Chronometre(Page page, DoubleConsumer mesures) {
        this.page = page;
        this.mesures = mesures;
    }

    @Override
    public void avancer(Locator bouton) {
        String quitte = page.locator(TITRE).textContent();
        long depart = System.nanoTime();
        super.presser(bouton);
        page.waitForFunction(UTILISABLE, new String[] {TITRE, CONTROLE, quitte});
        mesures.accept((System.nanoTime() - depart) / 1e6);
    }
}
