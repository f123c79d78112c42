package fr.univ.stages.portail;

import fr.univ.stages.noyau.Texte;
import fr.univ.stages.noyau.TexteSimple;
import jakarta.validation.constraints.NotBlank;

/**
 * What a person writes in « Signaler un problème »; templates show it again when it is refused.
 *
 * @param page path the person came from, or null
 * @param dossier number of the convention concerned, or null
 */
public record Probleme(
        @TexteSimple(max = 300) String page,
        @TexteSimple(max = 50) String dossier,

        @NotBlank(
                message =
                        "Dites ce qui ne va pas, par exemple « Le code NAF de mon entreprise est refusé à l'étape 2 ».")
        @TexteSimple(max = 2000, lignes = true)
        String texte) {

    /** Trims, and counts an end of line as one character, as the browser's own counter does. */
    public Probleme {
        page = Texte.propre(page);
        dossier = Texte.propre(dossier);
        texte = texte == null ? null : Texte.propre(texte.replace("\r\n", "\n"));
    }
}
