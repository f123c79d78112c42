package fr.univ.stages.portail;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the portal says of the university that runs it.
 *
 * @param contact e-mail address of the administrator of the platform, or empty
 * @param charte folder whose files are served instead of those of the same name in {@code charte/}, or empty
 */
@ConfigurationProperties("stages.portail")
record ReglagesPortail(
        @DefaultValue("") String contact, @DefaultValue("") String charte) {

    ReglagesPortail {
        if (!charte.isEmpty() && !Files.isDirectory(Path.of(charte))) {
            throw new IllegalArgumentException("stages.portail.charte : « " + charte + " » n'est pas un dossier.");
        }
    }
}
