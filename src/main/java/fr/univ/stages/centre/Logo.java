package fr.univ.stages.centre;

import fr.univ.stages.noyau.Refus;
import java.util.Arrays;

/**
 * A picture printed at the head of conventions, at most 500 KB.
 *
 * @param type {@code image/png} or {@code image/jpeg}, read from the content and never from a file name
 */
public record Logo(String type, byte[] contenu) {

    private static final int MAXIMUM = 500 * 1024;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};

    /** Reads a picture somebody sent; throws Refus on the field {@code logo}. */
    public static Logo de(byte[] contenu) {
        if (contenu.length > MAXIMUM) {
            throw Refus.sur("logo", "Ce logo est trop lourd : 500 Ko au plus, par exemple une image PNG de 600 × 200.");
        }
        if (commencePar(contenu, PNG)) {
            return new Logo("image/png", contenu);
        }
        if (commencePar(contenu, JPEG)) {
            return new Logo("image/jpeg", contenu);
        }
        throw Refus.sur("logo", "Le logo est une image PNG ou JPEG ; ce fichier n'en est pas une.");
    }

    private static boolean commencePar(byte[] contenu, byte[] debut) {
        return contenu.length > debut.length && Arrays.equals(contenu, 0, debut.length, debut, 0, debut.length);
    }
}
