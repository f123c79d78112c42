package fr.univ.stages.centre.modele;

import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.ValeurInvalide;

/**
 * A picture printed at the head of conventions: our own drawing of what was sent, so that no file of a stranger is ever kept.
 *
 * @param png at most 800 pixels a side
 */
public record ImageDeLogo(byte[] png) {

    /** Reads a PNG, a JPEG or an SVG somebody sent; throws Refus on the field {@code logo}. */
    public static ImageDeLogo de(byte[] recu) {
        if (recu.length == 0) {
            throw Refus.sur("logo", "Choisissez un fichier : une image PNG, JPEG ou SVG.");
        }
        try {
            return new ImageDeLogo(fr.univ.stages.document.Logo.de(recu, "Logo").png());
        } catch (ValeurInvalide illisible) {
            throw Refus.sur("logo", illisible.getMessage());
        }
    }
}
