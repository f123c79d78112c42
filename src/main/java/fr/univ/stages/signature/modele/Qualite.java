package fr.univ.stages.signature.modele;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** In what capacity somebody signs (D124-4), in the order usually followed; the university comes last. */
public enum Qualite {
    ETUDIANT("etudiant", "Étudiant", "l'étudiant"),
    REPRESENTANT_LEGAL("representantLegal", "Représentant légal", "le représentant légal"),
    TUTEUR("tuteur", "Tuteur professionnel", "le tuteur professionnel"),
    ORGANISME("organisme", "Organisme d'accueil", "l'organisme d'accueil"),
    ENSEIGNANT("enseignant", "Enseignant référent", "l'enseignant référent"),
    UNIVERSITE("universite", "Université", "l'université");

    private final String champ;
    private final String libelle;
    private final String avecArticle;

    Qualite(String champ, String libelle, String avecArticle) {
        this.champ = champ;
        this.libelle = libelle;
        this.avecArticle = avecArticle;
    }

    /** Its field in the form, its word in an address. */
    public String champ() {
        return champ;
    }

    /** What people read. */
    public String libelle() {
        return libelle;
    }

    /** The same within a sentence. */
    public String avecArticle() {
        return avecArticle;
    }

    /** Whether the law wants the person's name in the document (D124-4 2°): an empty line cannot be signed. */
    public boolean nommee() {
        return this == TUTEUR || this == ENSEIGNANT;
    }

    /** Several of them as people read them, in the order of the enumeration. */
    public static String liste(Collection<Qualite> qualites) {
        return qualites.stream().sorted().map(Qualite::libelle).collect(Collectors.joining(", "));
    }

    /** The capacity of this field; empty for any other text. */
    public static Optional<Qualite> deChamp(String champ) {
        return Arrays.stream(values())
                .filter(qualite -> qualite.champ.equals(champ))
                .findFirst();
    }
}
