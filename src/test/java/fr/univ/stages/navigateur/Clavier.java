package fr.univ.stages.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Acts as somebody who has no mouse: Tab to the thing, then type, and never a key that nobody would guess. */
class Clavier implements Geste {

    private static final int PATIENCE = 120;
    private static final DateTimeFormatter FRAPPE = DateTimeFormatter.ofPattern("MMddyyyy");
    private static final String ATTEINT = "e => e === document.activeElement"
            + " || (e.type === 'radio' && document.activeElement.name === e.name && document.activeElement.type === 'radio')";
    private static final String VISIBLE = "e => { const style = getComputedStyle(document.activeElement);"
            + " return style.outlineStyle !== 'none' || style.boxShadow !== 'none'; }";

    private final Keyboard touches;

    Clavier(Page page) {
        this.touches = page.keyboard();
    }

    @Override
    public void remplir(Locator champ, String texte) {
        atteindre(champ);
        touches.press("Control+a");
        touches.insertText(texte);
    }

    @Override
    public void dater(Locator champ, LocalDate jour) {
        atteindre(champ);
        touches.type(FRAPPE.format(jour));
        assertThat(champ).hasValue(jour.toString());
    }

    @Override
    public void cocher(Locator bouton) {
        atteindre(bouton);
        for (int i = 0; i < PATIENCE && !estActif(bouton); i++) {
            touches.press("ArrowDown");
        }
        if (!bouton.isChecked()) {
            touches.press("Space");
        }
        assertThat(bouton).isChecked();
    }

    @Override
    public void choisir(Locator liste, String valeur) {
        atteindre(liste);
        touches.press("Home");
        for (int i = 0; i < PATIENCE && !valeur.equals(liste.inputValue()); i++) {
            touches.press("ArrowDown");
        }
        assertThat(liste).hasValue(valeur);
    }

    @Override
    public void presser(Locator bouton) {
        atteindre(bouton);
        touches.press("Enter");
    }

    @Override
    public void retenirLaPremiereProposition(Locator champ, Locator propositions) {
        propositions.first().waitFor();
        touches.press("ArrowDown");
        touches.press("Enter");
    }

    private void atteindre(Locator cible) {
        cible.waitFor();
        for (int i = 0; i < PATIENCE && !(Boolean) cible.evaluate(ATTEINT); i++) {
            touches.press("Tab");
        }
        assertThat((Boolean) cible.evaluate(ATTEINT))
                .as("Tab reaches %s", cible)
                .isTrue();
        assertThat((Boolean) cible.evaluate(VISIBLE))
                .as("one sees that %s has the focus", cible)
                .isTrue();
    }

    private static boolean estActif(Locator bouton) {
        return (Boolean) bouton.evaluate("e => e === document.activeElement");
    }
}
