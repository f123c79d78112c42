package fr.univ.stages.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The engine's pages are ours, in French, by keyboard and for everyone")
class PagesDuMoteurTest extends BaseNavigateur {

    private static final String TASKLIST = "/camunda/app/tasklist/default/";

    @BeforeAll
    static void leave_time_to_a_busy_machine() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @BeforeEach
    void without_animations() {
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
    }

    @Test
    void tasklist_speaks_french_under_our_name_without_banner_or_vendor_actions() {
        ouvrirUneConvention("per005");

        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        assertThat(page.locator(".navbar-brand")).hasText("Stages Tâches");
        assertThat(page.locator(".ce-eol-banner")).isHidden();
        assertThat(page.locator(".create-task-action, .start-process-action, .createCommentLink"))
                .hasCount(0);
        assertThat(filtres()).containsText(new String[] {"Mes tâches", "Mon centre", "Tous"});
        assertThat(lien("Nouvelle convention")).hasAttribute("href", "/conventions/nouvelle");
        exigerAccessible("Tasklist");
    }

    @Test
    void a_card_says_since_when_and_the_form_takes_most_of_the_width() {
        ouvrirUneConvention("per005");

        assertThat(page.locator("li.task .stages-carte").first()).containsText("Depuis");
        assertThat(page.locator(".stages-formulaire h1")).isVisible();
        assertThat(largeur(".task-details")).isGreaterThan(0.6 * 1440);
        page.setViewportSize(1024, 768);
        assertThat(largeur(".task-details")).isGreaterThan(0.6 * 1024);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("no sideways scrolling")
                .isTrue();
    }

    @Test
    void the_keyboard_skips_to_the_open_task() {
        ouvrirUneConvention("per005");
        assertThat(page.locator(".stages-formulaire h1")).isVisible();

        lien("Aller à la tâche").focus();
        assertThat(lien("Aller à la tâche")).isInViewport();
        page.keyboard().press("Enter");

        assertThat(page.locator(".stages-formulaire h1")).isFocused();
    }

    @Test
    void nothing_typed_stays_in_the_browser() {
        ouvrirUneConvention("per005");
        page.locator(".stages-formulaire input").first().fill("BRESSOLAT");
        page.navigate("/");

        assertThat((String) page.evaluate("JSON.stringify(localStorage) + JSON.stringify(sessionStorage)"))
                .doesNotContain("BRESSOLAT")
                .doesNotContain("camForm");
    }

    @Test
    void signing_out_of_tasklist_ends_the_session_of_the_portal() {
        connecter("per005");
        page.navigate(TASKLIST);
        page.locator(".account > a").click();
        lien("Se déconnecter").click();
        page.waitForURL("**/connexion*");

        page.navigate("/taches");
        page.waitForURL("**/connexion*");
    }

    @ParameterizedTest
    @CsvSource({
        "/camunda/app/cockpit/default/#/dashboard, En ce moment",
        "/camunda/app/cockpit/default/#/processes, définitions de processus déployées",
        "/camunda/app/admin/default/#/authorization, Créer une autorisation",
        "/camunda/app/welcome/default/#!/welcome, Portail Stages"
    })
    void administrators_find_cockpit_admin_and_welcome_in_french(String adresse, String texte) {
        connecter("per001");
        List<String> manquent = new ArrayList<>();
        page.onResponse(reponse -> {
            if (reponse.status() >= 400) {
                manquent.add(reponse.status() + " " + reponse.url());
            }
        });
        page.navigate(adresse);

        assertThat(page.getByText(texte).first()).isVisible();
        assertThat(page.locator(".ce-eol-banner")).isHidden();
        page.waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(manquent).as("everything the page asks for is there").isEmpty();
        exigerAccessible(adresse);
    }

    private void ouvrirUneConvention(String login) {
        connecter(login);
        page.navigate("/conventions/nouvelle");
        page.getByText("Commencer").click();
        page.waitForURL("**/tasklist/**");
        assertThat(page.locator("li.task.active")).isVisible();
    }

    private Locator filtres() {
        return page.locator(".task-filter h4");
    }

    private Locator lien(String nom) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(nom));
    }

    private double largeur(String selecteur) {
        return page.locator(selecteur).boundingBox().width;
    }
}
