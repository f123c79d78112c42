package fr.univ.stages.etablissement.importation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;

/** How a text is written: UTF-8 when every byte of it is, else what a spreadsheet of Windows writes, else refused. */
record EncodageLu(Charset jeu, int lignes) {

    private static final Map<String, String> AUTRES_FICHIERS = Map.of(
            "504b0304", "Ce fichier est compressé, ou vient d'un tableur : décompressez-le, ou enregistrez-le en CSV.",
            "1f8b", "Ce fichier est compressé : décompressez-le d'abord.",
            "25504446", "C'est un PDF : il faut un fichier CSV.",
            "fffe", "Ce fichier est en UTF-16 : enregistrez-le en CSV UTF-8.",
            "feff", "Ce fichier est en UTF-16 : enregistrez-le en CSV UTF-8.");

    static EncodageLu de(Path fichier) throws IOException {
        refuserAutre(fichier);
        for (Charset jeu : new Charset[] {StandardCharsets.UTF_8, Charset.forName("windows-1252")}) {
            try {
                return new EncodageLu(jeu, compter(fichier, jeu));
            } catch (CharacterCodingException autre) {
                continue;
            }
        }
        throw FichierRecu.refus("Ce fichier n'est ni en UTF-8 ni en Windows-1252 : enregistrez-le en CSV UTF-8.");
    }

    /** Without the mark that some programs put at the beginning. */
    Reader ouvrir(Path fichier) throws IOException {
        BufferedReader lecteur = new BufferedReader(lecteur(fichier, jeu));
        lecteur.mark(1);
        if (lecteur.read() != '\uFEFF') {
            lecteur.reset();
        }
        return lecteur;
    }

    private static void refuserAutre(Path fichier) throws IOException {
        String debut;
        try (InputStream flux = Files.newInputStream(fichier)) {
            debut = HexFormat.of().formatHex(flux.readNBytes(4));
        }
        AUTRES_FICHIERS.forEach((signature, message) -> {
            if (debut.startsWith(signature)) {
                throw FichierRecu.refus(message);
            }
        });
    }

    private static int compter(Path fichier, Charset jeu) throws IOException {
        int lignes = 1;
        char[] tampon = new char[32 * 1024];
        try (Reader lecteur = lecteur(fichier, jeu)) {
            for (int lus = lecteur.read(tampon); lus >= 0; lus = lecteur.read(tampon)) {
                for (int n = 0; n < lus; n++) {
                    if (tampon[n] == '\n') {
                        lignes++;
                    } else if (tampon[n] == '\0') {
                        throw FichierRecu.refus("Ligne " + lignes
                                + " : un octet nul. Ce n'est pas un fichier de texte, ou il est abîmé.");
                    }
                }
            }
        }
        return lignes;
    }

    private static Reader lecteur(Path fichier, Charset jeu) throws IOException {
        return new InputStreamReader(
                Files.newInputStream(fichier),
                jeu.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
