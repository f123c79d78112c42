package fr.univ.stages.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.1 A convention from the first screen to the printed agreement, in a real browser")
class ParcoursConventionTest extends BaseNavigateur {

    @Test
    @DisplayName("staff enter it in Tasklist, all eight steps, and land on its page")
    void staff_enter_a_convention_in_tasklist() {
        connecter("per005");
        ouvrirTasklistUnePremiereFois();
        commencer();
        page.waitForURL("**/camunda/app/tasklist/**");
        Assistant assistant = new Assistant(page, new Pointeur(), etape -> exigerAccessible("Tasklist, " + etape));
        assistant.choisirEtudiant("marsoulin");
        assistant.completerEtudiant();
        terminer(assistant);

        assertThat(page.locator("main")).containsText("Inès MARSOULIN");
        assertThat(page.locator("main")).containsText("Dosage <b>enzymatique</b> du café");
        exigerAccessible("page de la convention");
        exigerPdf("convention.pdf");
        exigerPdf("recapitulatif.pdf");
    }

    @Test
    @DisplayName("a student does it in the portal on a phone, with the same forms")
    void a_student_enters_their_own_on_a_phone() {
        page.setViewportSize(390, 844);
        connecter("e22600667");
        commencer();
        page.waitForURL(Pattern.compile(".*/taches/[0-9a-f-]+$"));
        Assistant assistant = new Assistant(page, new Pointeur(), etape -> exigerSansDebordement("portail, " + etape));
        assistant.completerEtudiant();
        terminer(assistant);

        assertThat(page.locator("main")).containsText("Aïcha GUÉRANDOC");
    }

    @Test
    @DisplayName("staff enter it in Tasklist without a mouse")
    void the_keyboard_is_enough() {
        connecter("per005");
        ouvrirTasklistUnePremiereFois();
        page.navigate("/conventions/nouvelle");
        Geste clavier = new Clavier(page);
        clavier.presser(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Commencer")));
        page.waitForURL("**/camunda/app/tasklist/**");
        Assistant assistant = new Assistant(page, clavier, etape -> {});
        assistant.choisirEtudiant("marsoulin");
        assistant.completerEtudiant();
        terminer(assistant);

        assertThat(page.locator("main")).containsText("Inès MARSOULIN");
    }

    @Test
    @DisplayName(
            "3.1.9 errors stand beside their fields and are summed up on top; leaving and coming back loses nothing")
    void errors_are_shown_and_nothing_typed_is_lost() {
        connecter("e22601037");
        commencer();
        Assistant assistant = new Assistant(page, new Pointeur(), etape -> {});
        assistant.attendreEtape("Identifier");
        page.getByLabel("Adresse (numéro").fill("12 allée du Prototype");
        page.getByLabel("Code postal").fill("abc");
        assistant.suivant();

        assertThat(page.locator(".stages-formulaire .s-bilan")).containsText("corriger");
        exigerAccessible("étape 1 avec des erreurs");
        assertThat(page.getByLabel("Adresse (numéro")).hasValue("12 allée du Prototype");

        String tache = page.url();
        page.waitForResponse(
                reponse -> reponse.url().endsWith("/brouillon"),
                () -> page.getByLabel("Adresse (numéro").fill("14 allée du Prototype"));
        page.navigate("/taches");
        page.navigate(tache);
        assertThat(page.getByLabel("Adresse (numéro")).hasValue("14 allée du Prototype");
    }

    /** The vendor gives the page 7 seconds to load its parts; on a busy machine a person loads it again, once or twice. */
    private void ouvrirTasklistUnePremiereFois() {
        page.navigate("/camunda/app/tasklist/default/");
        Locator filtre = page.getByText("Mon centre").first();
        for (int fois = 0; fois < 2 && !apparait(filtre); fois++) {
            page.reload();
        }
        filtre.waitFor();
    }

    private static boolean apparait(Locator quoi) {
        try {
            quoi.waitFor(new Locator.WaitForOptions().setTimeout(12_000));
            return true;
        } catch (TimeoutError attenteVaine) {
            return false;
        }
    }

    private void commencer() {
        page.navigate("/conventions/nouvelle");
        exigerAccessible("consignes");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Commencer"))
                .click();
    }

    private void terminer(Assistant assistant) {
        assistant.choisirEtablissement("fictif");
        assistant.choisirServiceEtTuteur();
        assistant.decrireLeStage();
        assistant.choisirEnseignant("ostreval");
        assistant.choisirSignataire();
        assistant.creer();
    }

    private void exigerPdf(String nom) {
        assertThat(page.locator("a[href$='" + nom + "']").first()).isVisible();
        APIResponse pdf = page.request().get(page.url() + "/" + nom);
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    private void exigerSansDebordement(String ou) {
        Object deborde = page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");
        assertThat(deborde).as(ou).isEqualTo(false);
    }
}
