package fr.univ.stages.demo;

import fr.univ.stages.securite.connexion.ComptesProposes;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says in the console, once the demo can be used, where to go and whom to sign in as. */
@Component
@ConditionalOnProperty(ModeDemonstration.DEMO)
class AnnonceDemo {

    private static final Logger JOURNAL = LoggerFactory.getLogger(AnnonceDemo.class);

    private final ComptesProposes comptes;

    AnnonceDemo(ComptesProposes comptes) {
        this.comptes = comptes;
    }

    /** Nothing is said without a web server, as in most tests. */
    @EventListener
    void annoncer(ApplicationReadyEvent pret) {
        String port = pret.getApplicationContext().getEnvironment().getProperty("local.server.port");
        if (port != null) {
            JOURNAL.info(texte(port));
        }
    }

    String texte(String port) {
        return comptes.comptes().stream()
                .map(compte -> "  %-10s %s (%s)".formatted(compte.login(), compte.nom(), compte.role()))
                .collect(Collectors.joining(
                        "\n",
                        "\n\nStages est prêt : http://localhost:%s\n".formatted(port)
                                + "Université de démonstration ; le mot de passe de chaque compte est « %s » :\n"
                                        .formatted(EntreesDemo.MOT_DE_PASSE),
                        "\n"));
    }
}
