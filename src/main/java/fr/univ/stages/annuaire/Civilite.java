package fr.univ.stages.annuaire;

import java.util.Locale;

/** How a person is addressed; the names are the codes of the nomenclature CIVILITE. */
public enum Civilite {
    MME("Mme"),
    M("M."),
    NR("");

    private final String libelle;

    Civilite(String libelle) {
        this.libelle = libelle;
    }

    /** What is printed before the name, empty when the directory does not say. */
    public String libelle() {
        return libelle;
    }

    /** Reads the directory's own words; « Mademoiselle » left official papers in 2012 and is read as MME. */
    static Civilite lue(String annuaire) {
        return switch (annuaire == null ? "" : annuaire.replace(".", "").strip().toLowerCase(Locale.ROOT)) {
            case "mme", "mlle", "madame", "mademoiselle" -> MME;
            case "m", "mr", "monsieur" -> M;
            default -> NR;
        };
    }
}
