package fr.univ.stages.etablissement.modele;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What texts have in common whatever their accents, capitals, spaces and punctuation; null counts as nothing. */
public final class Cle {

    private Cle() {}

    /** One key for texts that differ only so; their order counts. */
    public static String de(String... textes) {
        return Stream.of(textes).filter(Objects::nonNull).map(Cle::nue).collect(Collectors.joining("|"));
    }

    /** Of the whole address, without its cedex. */
    public static String de(Adresse adresse) {
        return de(adresse.complement(), adresse.voie(), adresse.codePostal(), adresse.commune(), adresse.pays());
    }

    private static String nue(String texte) {
        return Normalizer.normalize(texte, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
