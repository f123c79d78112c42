package fr.univ.stages.navigateur;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.univ.stages.convention.recherche.ConventionInseree.creee;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import fr.univ.stages.convention.export.FeuilleLue;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("3.4.1, 3.4.2 Conventions are looked for, then taken away as a file, without a mouse where it counts")
class RechercheDeConventionsTest extends BaseNavigateur {

    @Autowired
    private JdbcClient base;

    @BeforeAll
    static void leave_time_to_a_busy_machine() {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
    }

    @Test
    void a_search_is_refined_sorted_and_downloaded_with_the_columns_one_chose() throws IOException {
        creee().avec("etudiant_nom", "ZYLBERMANN").avec("stage_type", "CESURE").dans(base, "UFR Sciences");
        long numero = creee().avec("etudiant_nom", "ZYLBERMANN")
                .avec("etudiant_prenom", "Abel")
                .avec("stage_type", "OBLIGATOIRE")
                .dans(base, "UFR Sciences");
        connecter("per005");
        page.navigate("/conventions");
        exigerAccessible("simple search");
        page.locator("#nomEtudiant").fill("zylb");
        page.locator("#nomEtudiant").press("Enter");
        assertThat(resultats()).hasText("2 conventions");
        assertThat(page.url()).as("blank fields are not in it").endsWith("/conventions?nomEtudiant=zylb#resultats");

        lien("Étudiant").click();
        assertThat(page.locator("th[aria-sort=ascending]")).hasText("Étudiant");
        assertThat(page.locator("tbody tr").first()).containsText("Abel");
        exigerEntiers("résultats", 1440, 1366, 1210, 1000, 780);
        page.setViewportSize(390, 800);
        lien("Étudiant").click();
        assertThat(page.locator("th[aria-sort=descending]")).hasText("Étudiant");
        page.setViewportSize(1440, 900);
        lien("Recherche avancée").click();
        assertThat(page.locator("#nomEtudiant")).hasValue("zylb");
        exigerAccessible("advanced search");
        page.locator("#typeStage").selectOption("OBLIGATOIRE");
        page.locator("#typeStage").press("Tab");
        page.getByRole(AriaRole.BUTTON, exact("Rechercher")).press("Enter");
        assertThat(resultats()).hasText("Une convention");
        sansDefilement();

        lien("Téléchargement").click();
        assertThat(page.locator("#bilan-colonnes")).hasText("22 colonnes retenues.");
        exigerAccessible("choice of columns");
        choisirAuClavier();
        assertThat(page.locator("#bilan-colonnes")).hasText("3 colonnes retenues.");
        assertThat(page).hasURL(Pattern.compile(".*colonnes=siret$"));
        sansDefilement();

        FeuilleLue feuille = telecharger();
        assertThat(feuille.titres()).isEqualTo(List.of("Année universitaire", "Numéro de convention", "SIRET"));
        assertThat(feuille.colonne("Numéro de convention")).containsExactly((double) numero);
    }

    @Test
    void a_long_search_is_downloaded_with_every_column_all_the_same() throws IOException {
        connecter("per005");
        String etapes = IntStream.range(0, 200)
                .mapToObj(n -> "etape=LICENCE-D-ESSAI-" + n)
                .collect(Collectors.joining("&"));
        page.navigate("/conventions/export?" + etapes);
        for (String groupe : List.of("Critères Convention", "Critères Établissement")) {
            page.getByRole(AriaRole.BUTTON, exact("» ajouter tout : " + groupe)).click();
        }
        assertThat(page.locator("#disponibles-0 option, #disponibles-1 option")).hasCount(0);
        assertThat(telecharger().titres()).hasSizeGreaterThan(100);
    }

    /** Everything taken away, then « Année universitaire » before « Numéro de convention », and the SIRET. */
    private void choisirAuClavier() {
        for (String groupe : List.of("Critères Convention", "Critères Établissement")) {
            page.getByRole(AriaRole.BUTTON, exact("« retirer tout : " + groupe)).press("Enter");
        }
        assertThat(page.locator("#bilan-colonnes")).hasText("0 colonnes retenues.");
        page.getByRole(AriaRole.BUTTON, exact("Téléchargement")).press("Enter");
        assertThat(page.locator("#bilan-colonnes")).hasText("Choisissez au moins une colonne.");
        Locator disponibles = page.locator("#disponibles-0");
        disponibles.focus();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page.locator("#retenues-0 option")).hasText(new String[] {"Année universitaire"});
        page.keyboard().press("Home");
        page.getByRole(AriaRole.BUTTON, exact("» ajouter : Critères Convention"))
                .press("Space");
        page.locator("#disponibles-1").selectOption("siret");
        page.locator("#disponibles-1").press("Enter");
    }

    private FeuilleLue telecharger() throws IOException {
        Download fichier = page.waitForDownload(
                () -> page.getByRole(AriaRole.BUTTON, exact("Téléchargement")).press("Enter"));
        assertThat(fichier.suggestedFilename()).matches("conventions-\\d{4}-\\d{2}-\\d{2}\\.xlsx");
        return FeuilleLue.de(Files.readAllBytes(fichier.path()));
    }

    @Test
    void without_scripts_columns_are_boxes_and_the_search_works() throws IOException {
        long numero = creee().avec("etudiant_nom", "YVERNAULT").dans(base, "UFR Sciences");
        try (var sansScript =
                Chromium.navigateur().newContext(Chromium.fenetre(adresse()).setJavaScriptEnabled(false))) {
            page = sansScript.newPage();
            connecter("per005");
            page.navigate("/conventions?nomEtudiant=yvernault");
            lien("Téléchargement").click();
            page.getByLabel("SIRET").uncheck();
            assertThat(telecharger().colonne("Numéro de convention")).containsExactly((double) numero);
        }
    }

    private Locator resultats() {
        return page.locator("#resultats");
    }

    private Locator lien(String nom) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(nom).setExact(true));
    }

    private static Page.GetByRoleOptions exact(String nom) {
        return new Page.GetByRoleOptions().setName(nom).setExact(true);
    }

    private void sansDefilement() {
        page.setViewportSize(390, 800);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isTrue();
        page.setViewportSize(1440, 900);
    }
}
