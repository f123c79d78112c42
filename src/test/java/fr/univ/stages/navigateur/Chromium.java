package fr.univ.stages.navigateur;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One Chromium for all browser tests; without it they are left out with a word, and fail where CI is set. */
class Chromium implements BeforeAllCallback {

    private static final List<String> OPTIONS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static Browser navigateur;

    @Override
    public void beforeAll(ExtensionContext contexte) {
        Optional<Path> chemin = chemin();
        if (chemin.isEmpty() && System.getenv("CI") != null) {
            throw new IllegalStateException(
                    "Chromium est absent : les essais dans le navigateur ne peuvent pas passer.");
        }
        Assumptions.assumeTrue(
                chemin.isPresent(), "Chromium est absent : les essais dans le navigateur sont laissés de côté.");
        synchronized (Chromium.class) {
            if (navigateur == null) {
                navigateur = Playwright.create(
                                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(chemin.get())
                                .setArgs(OPTIONS));
            }
        }
    }

    static Browser navigateur() {
        return navigateur;
    }

    static Browser.NewContextOptions fenetre(String adresse) {
        return new Browser.NewContextOptions()
                .setBaseURL(adresse)
                .setLocale("fr-FR")
                .setTimezoneId("Europe/Paris")
                .setViewportSize(1440, 900);
    }

    private static Optional<Path> chemin() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("CHROMIUM")).orElse("/usr/bin/chromium"),
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome",
                        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
