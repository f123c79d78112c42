package fr.univ.stages.etablissement.modele;

import fr.univ.stages.recherche.Mots;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What texts have in common whatever their accents, capitals, spaces and punctuation; null counts as nothing. */
public final class Cle {

    private Cle() {}

    /** One key for texts that differ only so; their order counts. */
    public static String de(String... textes) {
        return Stream.of(textes)
                .filter(Objects::nonNull)
                .map(texte -> Mots.de(texte).phrase().replace(" ", ""))
                .collect(Collectors.joining("|"));
    }

    /** Of the whole address, without its cedex. */
    public static String de(Adresse adresse) {
        return de(adresse.complement(), adresse.voie(), adresse.codePostal(), adresse.commune(), adresse.pays());
    }
}
