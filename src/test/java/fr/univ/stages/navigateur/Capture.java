package fr.univ.stages.navigateur;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;

/** Keeps a picture of the window when a browser test fails, in {@code target/captures}. */
record Capture(Supplier<Page> page) implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext contexte, Throwable cause) throws Throwable {
        Page fenetre = page.get();
        if (fenetre != null) {
            String nom = contexte.getRequiredTestClass().getSimpleName() + "-"
                    + contexte.getRequiredTestMethod().getName() + ".png";
            fenetre.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "captures", nom)));
        }
        throw cause;
    }
}
