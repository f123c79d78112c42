package fr.univ.stages.portail;

import fr.univ.stages.moteur.Tache;
import fr.univ.stages.noyau.Introuvable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The form files that Tasklist shows too, without the block that only Tasklist runs. */
@Component
class Formulaires {

    private static final Pattern NOM = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern HOTE_TASKLIST =
            Pattern.compile("<script\\b[^>]*\\bcam-script\\b.*?</script>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** HTML of the form of this task; throws Introuvable when the task has none. */
    String html(Tache tache) {
        ClassPathResource fichier =
                new ClassPathResource("forms/" + nom(tache.processus()) + "/" + nom(tache.cle()) + ".html");
        if (!fichier.exists()) {
            throw new Introuvable("Cette tâche n'a pas de formulaire.");
        }
        try {
            return HOTE_TASKLIST
                    .matcher(fichier.getContentAsString(StandardCharsets.UTF_8))
                    .replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException("Formulaire illisible : " + fichier, e);
        }
    }

    private static String nom(String morceau) {
        if (!NOM.matcher(morceau).matches()) {
            throw new Introuvable("Cette tâche n'a pas de formulaire.");
        }
        return morceau;
    }
}
