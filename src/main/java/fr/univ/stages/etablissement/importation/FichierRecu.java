package fr.univ.stages.etablissement.importation;

import fr.univ.stages.noyau.Refus;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file as somebody sent it, on the disk of this node until it has been read; closing it deletes it. */
final class FichierRecu implements AutoCloseable {

    private final Path chemin;
    private final EncodageLu encodage;

    private FichierRecu(Path chemin, EncodageLu encodage) {
        this.chemin = chemin;
        this.encodage = encodage;
    }

    /** Reads no further than the bound; throws FichierTropGros, or Refus on what is empty or no text. */
    static FichierRecu recevoir(InputStream flux, long maximum) throws IOException {
        Path chemin = Files.createTempFile("stages-import-", ".csv");
        try {
            copier(flux, chemin, maximum);
            return new FichierRecu(chemin, EncodageLu.de(chemin));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(chemin);
            throw e;
        }
    }

    static Refus refus(String message) {
        return Refus.sur("fichier", message);
    }

    /** Lines, headings included: an upper bound of the records. */
    int lignes() {
        return encodage.lignes();
    }

    Reader ouvrir() throws IOException {
        return encodage.ouvrir(chemin);
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(chemin);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copier(InputStream flux, Path chemin, long maximum) throws IOException {
        byte[] tampon = new byte[64 * 1024];
        long total = 0;
        try (OutputStream disque = Files.newOutputStream(chemin)) {
            for (int lus = flux.read(tampon); lus >= 0; lus = flux.read(tampon)) {
                total += lus;
                if (total > maximum) {
                    throw new FichierTropGros(maximum);
                }
                disque.write(tampon, 0, lus);
            }
        }
        if (total == 0) {
            throw refus("Choisissez un fichier qui ne soit pas vide.");
        }
    }
}
