package fr.univ.stages.avenant.modele;

import java.util.EnumSet;
import java.util.Set;

/** What an amendment may be about (3.3.1), in the order in which it is asked. */
public enum TypeAvenant {
    RUPTURE("Rupture", Set.of()),
    SUJET("Sujet", Set.of("sujet")),
    PERIODE(
            "Période",
            Set.of(
                    "debut",
                    "fin",
                    "interruption",
                    "debutInterruption",
                    "finInterruption",
                    "dureeHeures",
                    "conges",
                    "annee")),
    GRATIFICATION(
            "Montant de la gratification", Set.of("montant", "unite", "nature", "modeVersement", "rythmeVersement")),
    LIEU("Lieu de stage", Set.of()),
    TUTEUR("Tuteur professionnel", Set.of()),
    ENSEIGNANT("Enseignant tuteur", Set.of());

    private final String libelle;
    private final Set<String> champs;

    TypeAvenant(String libelle, Set<String> champs) {
        this.libelle = libelle;
        this.champs = champs;
    }

    /** What people read. */
    public String libelle() {
        return libelle;
    }

    /** Fields of the stage step that it asks again, by whose rules it is judged. */
    public Set<String> champs() {
        return champs;
    }

    /** These, and the tutor when the place changes: nobody of the old service can be it. */
    public static Set<TypeAvenant> completer(Set<TypeAvenant> choisis) {
        Set<TypeAvenant> tous = EnumSet.noneOf(TypeAvenant.class);
        tous.addAll(choisis);
        if (tous.contains(LIEU)) {
            tous.add(TUTEUR);
        }
        return tous;
    }
}
