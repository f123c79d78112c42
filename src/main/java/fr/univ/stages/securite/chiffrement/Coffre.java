package fr.univ.stages.securite.chiffrement;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Encrypts the numéro de sécurité sociale at rest with AES-256-GCM. Keys come from configuration only; what an old key
 * wrote is still read, and {@link #entete()} tells it from what the current one writes.
 */
@Component
public class Coffre {

    private static final byte SANS_NOM = 1;
    private static final byte FORMAT = 2;
    private static final int VECTEUR = 12;
    private static final int SCEAU = 128;

    private final SecureRandom alea = new SecureRandom();
    private final Trousseau cles;

    Coffre(@Value("${stages.nir.cle:}") String cle, @Value("${stages.nir.anciennes-cles:}") List<String> anciennes) {
        this.cles = new Trousseau(cle, anciennes);
    }

    /** Encrypted form with a random vector: twice the same text gives different bytes. */
    public byte[] chiffrer(String texte) {
        byte[] vecteur = new byte[VECTEUR];
        alea.nextBytes(vecteur);
        try {
            byte[] chiffre =
                    operer(Cipher.ENCRYPT_MODE, cles.courante(), vecteur, texte.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(entete().length + VECTEUR + chiffre.length)
                    .put(entete())
                    .put(vecteur)
                    .put(chiffre)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Chiffrement impossible.", e);
        }
    }

    /** The text back; throws IllegalStateException when the bytes were altered or none of the keys wrote them. */
    public String dechiffrer(byte[] octets) {
        boolean nomme = octets[0] == FORMAT;
        if (!nomme && octets[0] != SANS_NOM) {
            throw new IllegalStateException("Format de chiffrement inconnu : " + octets[0]);
        }
        List<Trousseau.Cle> possibles =
                nomme ? cles.nommees(Arrays.copyOfRange(octets, 1, 1 + Trousseau.NOM)) : cles.toutes();
        int debut = 1 + (nomme ? Trousseau.NOM : 0);
        return possibles.stream()
                .map(cle -> essayer(cle, octets, debut))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "Déchiffrement impossible : la clé manque-t-elle dans stages.nir.anciennes-cles ?"));
    }

    /** The first bytes of everything the current key writes. */
    public byte[] entete() {
        return ByteBuffer.allocate(1 + Trousseau.NOM)
                .put(FORMAT)
                .put(cles.courante().nom())
                .array();
    }

    private static Optional<String> essayer(Trousseau.Cle cle, byte[] octets, int debut) {
        try {
            byte[] vecteur = Arrays.copyOfRange(octets, debut, debut + VECTEUR);
            byte[] clair = operer(
                    Cipher.DECRYPT_MODE, cle, vecteur, Arrays.copyOfRange(octets, debut + VECTEUR, octets.length));
            return Optional.of(new String(clair, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static byte[] operer(int mode, Trousseau.Cle cle, byte[] vecteur, byte[] octets)
            throws GeneralSecurityException {
        Cipher aes = Cipher.getInstance("AES/GCM/NoPadding");
        aes.init(mode, cle.secret(), new GCMParameterSpec(SCEAU, vecteur));
        return aes.doFinal(octets);
    }
}
