package fr.univ.stages.navigateur;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import fr.univ.stages.BaseServeur;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A real browser on the running application, with the demo university and the job executor at work. */
@ExtendWith(Chromium.class)
abstract class BaseNavigateur extends BaseServeur {

    @RegisterExtension
    final Capture capture = new Capture(() -> this.page);

    protected Page page;
    private BrowserContext contexte;

    @BeforeEach
    void open_a_window(TestInfo test) {
        contexte = Chromium.navigateur().newContext(Chromium.fenetre(adresse()));
        contexte.setDefaultTimeout(30_000);
        page = contexte.newPage();
    }

    @AfterEach
    void close_the_window() {
        contexte.close();
    }

    protected void connecter(String login) {
        page.navigate("/connexion");
        page.locator("input[name=identifiant]").fill(login);
        page.locator("input[name=motDePasse]").fill("demo");
        page.locator("input[name=motDePasse]").press("Enter");
        page.waitForURL("**/");
    }

    /** axe-core finds nothing serious or critical on what is shown now. */
    protected void exigerAccessible(String ou) {
        List<Rule> graves = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(regle -> List.of("serious", "critical").contains(regle.getImpact()))
                        .toList();
        assertThat(graves)
                .as(ou)
                .extracting(
                        regle -> regle.getId() + " " + regle.getNodes().get(0).getHtml())
                .isEmpty();
        exigerEntiers(ou);
    }

    /** The same at each of these widths of the window, in pixels. */
    protected void exigerEntiers(String ou, int... largeurs) {
        for (int largeur : largeurs) {
            page.setViewportSize(largeur, 900);
            exigerEntiers(ou + ", " + largeur + " px");
        }
    }

    /** No table is wider than its frame, which would hide its last column. */
    private void exigerEntiers(String ou) {
        assertThat(page.locator(".tableau-cadre")
                        .evaluateAll("cadres => cadres.every(cadre => cadre.scrollWidth <= cadre.clientWidth)"))
                .as("tables, " + ou)
                .isEqualTo(true);
    }
}
