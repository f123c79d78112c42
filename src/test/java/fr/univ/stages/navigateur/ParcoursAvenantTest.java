package fr.univ.stages.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.robustesse.SaisiesDEssai;
import fr.univ.stages.robustesse.SessionHttp;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.2, 3.3 A convention signed, validated and amended, in a real browser")
class ParcoursAvenantTest extends BaseNavigateur {

    private static final int ESSAIS = 30;

    @Test
    @DisplayName("3.2.1–3.2.3, 3.3.1–3.3.3 staff record signatures, validate, amend the period and see it take effect")
    void staff_sign_validate_and_amend() {
        String convention = creer();
        connecter("per005");

        signer(convention);
        valider(convention);
        assertThat(page.locator("main")).containsText("Validée");

        presser(convention, Pattern.compile("avenant"));
        Locator formulaire = page.locator(".stages-formulaire");
        formulaire.getByLabel("Motif de la modification").fill("Report à la demande de l'organisme");
        formulaire
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName("Non"))
                .first()
                .check();
        formulaire.getByLabel(Pattern.compile("Période du stage")).check();
        bouton(formulaire, "Suivant").click();
        formulaire.getByLabel("Date de fin").fill("2027-02-01");
        bouton(formulaire, "Suivant").click();
        assertThat(formulaire.locator(".s-bilan")).containsText("corriger");
        formulaire.getByLabel("Date de fin").fill("2027-04-30");
        bouton(formulaire, "Suivant").click();
        formulaire.getByRole(AriaRole.CHECKBOX).first().check();
        exigerAccessible("récapitulatif de l'avenant");
        bouton(formulaire, "Confirmer").click();
        page.waitForURL(Pattern.compile(".*/avenants/\\d+-A1$"));
        String avenant = page.url();
        page.navigate(convention);
        exigerEntiers("convention", 1440, 1366, 1210, 1000, 780, 390);
        page.setViewportSize(1440, 900);

        signer(avenant);
        exigerAccessible("page de l'avenant");
        valider(avenant);
        APIResponse pdf = page.request().get(avenant + "/avenant.pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        page.navigate(convention);
        assertThat(page.locator("main")).containsText("30/04/2027");
    }

    /** As the forms do, eight steps; its documents are produced by the jobs at work. */
    private String creer() {
        SessionHttp session = new SessionHttp(adresse()).connecter("per005", "demo");
        JsonNode organisme =
                session.json("/api/etablissements?raisonSociale=fictif").at("/lignes/0/id");
        JsonNode service = session.json("/api/etablissements/" + organisme.asLong() + "/services")
                .at("/0/id");
        JsonNode contact =
                session.json("/api/services/" + service.asLong() + "/contacts").at("/0/id");
        String adresse = session.formulaire("/conventions/nouvelle", Map.of())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        String tache = adresse.substring(adresse.lastIndexOf('=') + 1);
        List<Map<String, Object>> saisies = List.of(
                SaisiesDEssai.etudiant(),
                Map.of("etablissement", organisme.asLong()),
                Map.of("service", service.asLong()),
                Map.of("tuteur", contact.asLong()),
                SaisiesDEssai.stage(HorlogeDEssai.aujourdhui()),
                Map.of("enseignant", "ens001"),
                Map.of("signataire", contact.asLong()),
                Map.of("certifie", true));
        JsonNode suite = null;
        for (Map<String, Object> saisie : saisies) {
            suite = SessionHttp.lire(session.accomplir(tache, saisie).body());
            tache = suite.at("/suivante/id").asText();
        }
        return suite.get("adresse").asText();
    }

    private void signer(String dossier) {
        presser(dossier, Pattern.compile("Enregistrer les signatures"));
        Locator formulaire = page.locator(".stages-formulaire");
        Locator dates = formulaire.locator("input[type=date]:visible");
        dates.first().waitFor();
        for (Locator date : dates.all()) {
            date.fill(HorlogeDEssai.aujourdhui().toString());
        }
        envoyer(bouton(formulaire, "Enregistrer"), dossier);
    }

    private void valider(String dossier) {
        presser(dossier, Pattern.compile("^Valider"));
        Locator formulaire = page.locator(".stages-formulaire");
        formulaire
                .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("Valider")))
                .first()
                .check();
        Locator motif = formulaire.locator("textarea:visible");
        if (motif.count() > 0) {
            motif.first().fill("Vérifié avec l'enseignant");
        }
        envoyer(
                formulaire
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName(Pattern.compile("Valider|Enregistrer")))
                        .last(),
                dossier);
    }

    /** The button of a page that jobs prepare: the page is loaded again until it is there. */
    private void presser(String dossier, Pattern nom) {
        Locator bouton = page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(nom))
                .first();
        page.navigate(dossier);
        for (int essai = 0; essai < ESSAIS && !bouton.isVisible(); essai++) {
            page.navigate(dossier);
        }
        bouton.click();
        page.waitForURL("**/camunda/app/tasklist/**");
    }

    /** Nothing more waits for this person: Tasklist leads back to the page of the dossier by itself. */
    private void envoyer(Locator bouton, String dossier) {
        bouton.click();
        page.waitForURL(adresse -> adresse.endsWith(URI.create(dossier).getPath()));
    }

    private static Locator bouton(Locator formulaire, String nom) {
        return formulaire
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(nom))
                .last();
    }
}
