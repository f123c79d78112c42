package fr.univ.stages.securite.connexion;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;

/**
 * One attempt to sign in: the account as the directory compares it, and the address, a whole network for IPv6.
 *
 * <p>Its keys are digests, so that what counts the attempts is no list of who came from where.
 */
record Essai(String compte, String adresse) {

    Essai {
        compte = Normalizer.normalize(compte, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        adresse = reseau(adresse == null ? "" : adresse);
    }

    String cleDuCompte() {
        return empreinte("compte", compte);
    }

    String cleDeLAdresse() {
        return empreinte("adresse", adresse);
    }

    /** This account from this address. */
    String cleDuCouple() {
        return empreinte("couple", compte + "\n" + adresse);
    }

    /** For attempts at something else than an account. */
    static String cle(String genre, String adresse) {
        return empreinte(genre, reseau(adresse == null ? "" : adresse));
    }

    /** One subscriber holds a whole /64: its first eight bytes. */
    private static String reseau(String adresse) {
        if (!adresse.contains(":")) {
            return adresse;
        }
        try {
            byte[] octets = InetAddress.getByName(adresse).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(octets, Math.min(octets.length, 8)));
        } catch (UnknownHostException e) {
            return adresse;
        }
    }

    private static String empreinte(String genre, String valeur) {
        try {
            byte[] octets = (genre + "\n" + valeur).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
