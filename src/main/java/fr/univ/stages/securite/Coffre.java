package fr.univ.stages.securite;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Encrypts the numéro de sécurité sociale at rest with AES-256-GCM; the key comes from configuration only. */
@Component
public class Coffre {

    private static final Set<String> CLES_PUBLIEES = Set.of("Y2hhbmdlei1tb2ktY2hhbmdlei1tb2ktY2hhbmdlei0=");
    private static final byte FORMAT = 1;
    private static final int VECTEUR = 12;
    private static final int SCEAU = 128;

    private final SecureRandom alea = new SecureRandom();
    private final SecretKeySpec cle;

    Coffre(@Value("${stages.nir.cle:}") String cle) {
        if (CLES_PUBLIEES.contains(cle)) {
            throw new IllegalStateException("stages.nir.cle est la clé d'exemple, connue de tous : donnez la vôtre.");
        }
        byte[] octets;
        try {
            octets = Base64.getDecoder().decode(cle);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("stages.nir.cle n'est pas en base 64.", e);
        }
        if (octets.length != 32) {
            throw new IllegalStateException("stages.nir.cle doit être une clé de 32 octets en base 64"
                    + " (openssl rand -base64 32) : l'application ne démarre pas sans elle.");
        }
        this.cle = new SecretKeySpec(octets, "AES");
    }

    /** Encrypted form with a random vector: twice the same text gives different bytes. */
    public byte[] chiffrer(String texte) {
        byte[] vecteur = new byte[VECTEUR];
        alea.nextBytes(vecteur);
        byte[] chiffre = operer(Cipher.ENCRYPT_MODE, vecteur, texte.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(1 + VECTEUR + chiffre.length)
                .put(FORMAT)
                .put(vecteur)
                .put(chiffre)
                .array();
    }

    /** The text back; throws IllegalStateException when the bytes were altered or the key is another one. */
    public String dechiffrer(byte[] octets) {
        byte[] vecteur = Arrays.copyOfRange(octets, 1, 1 + VECTEUR);
        byte[] clair = operer(Cipher.DECRYPT_MODE, vecteur, Arrays.copyOfRange(octets, 1 + VECTEUR, octets.length));
        return new String(clair, StandardCharsets.UTF_8);
    }

    private byte[] operer(int mode, byte[] vecteur, byte[] octets) {
        try {
            Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
            aes.init(mode, cle, new GCMParameterSpec(SCEAU, vecteur));
            return aes.doFinal(octets);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Chiffrement impossible : la clé stages.nir.cle a-t-elle changé ?", e);
        }
    }
}
