package fr.univ.stages.securite.chiffrement;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;

/** The keys of the safe: the first one writes, all of them read; each is known by a name drawn from the key itself. */
final class Trousseau {

    static final int NOM = 4;

    private static final Set<String> CLES_PUBLIEES = Set.of("Y2hhbmdlei1tb2ktY2hhbmdlei1tb2ktY2hhbmdlei0=");

    private final List<Cle> cles = new ArrayList<>();

    Trousseau(String courante, List<String> anciennes) {
        cles.add(Cle.lire("stages.nir.cle", courante));
        anciennes.stream()
                .map(String::strip)
                .filter(ancienne -> !ancienne.isEmpty())
                .map(ancienne -> Cle.lire("stages.nir.anciennes-cles", ancienne))
                .forEach(cles::add);
    }

    Cle courante() {
        return cles.get(0);
    }

    /** Those of this name: one, or none when the key was thrown away. */
    List<Cle> nommees(byte[] nom) {
        return cles.stream().filter(cle -> Arrays.equals(cle.nom(), nom)).toList();
    }

    List<Cle> toutes() {
        return List.copyOf(cles);
    }

    /** A key and the four bytes by which what it wrote is recognised. */
    record Cle(SecretKeySpec secret, byte[] nom) {

        static Cle lire(String propriete, String texte) {
            if (CLES_PUBLIEES.contains(texte)) {
                throw new IllegalStateException(propriete + " est la clé d'exemple, connue de tous : donnez la vôtre.");
            }
            byte[] octets;
            try {
                octets = Base64.getDecoder().decode(texte);
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(propriete + " n'est pas en base 64.", e);
            }
            if (octets.length != 32) {
                throw new IllegalStateException(propriete + " doit être une clé de 32 octets en base 64"
                        + " (openssl rand -base64 32) : l'application ne démarre pas sans elle.");
            }
            return new Cle(new SecretKeySpec(octets, "AES"), nommer(octets));
        }

        private static byte[] nommer(byte[] octets) {
            try {
                MessageDigest empreinte = MessageDigest.getInstance("SHA-256");
                empreinte.update("stages.nir".getBytes(StandardCharsets.UTF_8));
                return Arrays.copyOf(empreinte.digest(octets), NOM);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
