package fr.univ.stages.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("4.2–4.4 The register of organisations opens the dialogs of the assistant")
class RegistreTest extends BaseNavigateur {

    @BeforeAll
    static void leave_time_to_a_busy_machine() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @Test
    void an_organisation_its_service_and_a_contact_are_entered_corrected_and_deleted() {
        connecter("per005");
        page.navigate("/etablissements?raisonSociale=Beispiel");
        exigerAccessible("search");
        bouton("Créer un établissement").click();
        assertThat(champ("etablissement-raisonSociale")).hasValue("Beispiel");
        bouton("Créer l’établissement").click();
        assertThat(page.locator("dialog .s-bilan")).containsText("SIRET");
        champ("etablissement-pays").selectOption("DE");
        champ("etablissement-naf").fill("62.01Z");
        champ("etablissement-typeStructure").selectOption("ETRANGER");
        champ("etablissement-voie").fill("1 Beispielstraße");
        champ("etablissement-commune").fill("Berlin");
        bouton("Créer l’établissement").click();
        page.waitForURL("**/etablissements/*");

        bouton("Ajouter un service").click();
        champ("service-nom").fill("Forschung");
        bouton("Créer le service").click();
        assertThat(annonce()).containsText("Le service est créé.");

        bouton("Ajouter un contact : Forschung").click();
        champ("contact-nom").fill("MUSTER");
        bouton("Créer le contact").click();
        assertThat(champ("contact-prenom")).hasAttribute("aria-invalid", "true");
        assertThat(champ("contact-nom")).hasValue("MUSTER");
        champ("contact-prenom").fill("Max");
        champ("contact-fonction").fill("Leiter");
        champ("contact-courriel").fill("max@muster.example");
        bouton("Créer le contact").click();
        assertThat(annonce()).containsText("Le contact est créé.");
        assertThat(page.locator(".contacts")).containsText("Mme Max MUSTER");
        exigerAccessible("sheet");

        retirer("Supprimer : Forschung");
        assertThat(annonce()).containsText("supprimez d'abord ses contacts");
        retirer("Supprimer : Mme Max MUSTER");
        assertThat(annonce()).containsText("Le contact est supprimé.");
        retirer("Supprimer : Forschung");
        assertThat(annonce()).containsText("Le service est supprimé.");

        page.setViewportSize(320, 700);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
    }

    @Test
    @DisplayName("4.1 an activity is chosen from the NAF without a mouse, then searched")
    void an_activity_is_chosen_from_the_naf_without_a_mouse() {
        connecter("per005");
        page.navigate("/etablissements?par=activite");
        Locator activite = page.locator("#activite");
        activite.pressSequentially("programmation inf");
        assertThat(page.locator("[role=option]").first()).containsText("62.01Z");
        exigerAccessible("activities proposed");
        activite.press("ArrowDown");
        activite.press("Enter");
        assertThat(activite).hasValue("62.01Z");

        activite.press("Enter");

        page.waitForURL("**activite=62.01Z**");
        assertThat(page.locator("#activite-aide")).containsText("Programmation informatique");
        assertThat(page.locator("main td.principal").first()).containsText("Fictif");
    }

    @Test
    void of_two_windows_the_second_is_told_and_keeps_what_was_typed() {
        connecter("per005");
        page.navigate("/etablissements?raisonSociale=Brasserie");
        page.locator("main td.principal a").first().click();
        bouton("Modifier").first().click();
        champ("etablissement-activite").fill("Bières d'essai");
        Page autre = page.context().newPage();
        autre.navigate(page.url());
        autre.locator("[data-saisir=etablissement]").click();
        autre.locator("#etablissement-activite").fill("Limonades");
        autre.locator("dialog [type=submit]").click();
        assertThat(autre.locator(".annonce")).containsText("L’établissement est modifié.");

        page.locator("dialog [type=submit]").click();

        assertThat(page.locator("dialog .s-bilan")).containsText("modifiée entre-temps");
        assertThat(champ("etablissement-activite")).hasValue("Bières d'essai");
    }

    private void retirer(String nom) {
        bouton(nom).click();
        page.locator("dialog.s-confirmation .s-danger").click();
    }

    private Locator annonce() {
        return page.locator(".annonce");
    }

    private Locator champ(String id) {
        return page.locator("dialog #" + id);
    }

    private Locator bouton(String nom) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }
}
