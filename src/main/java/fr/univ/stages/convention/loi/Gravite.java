package fr.univ.stages.convention.loi;

/** How much a rule weighs. */
public enum Gravite {
    EMPECHE("BLOCK-V", "Empêche la validation"),
    AVERTIT("WARN", "Avertit : se passe avec un motif"),
    INFORME("INFO", "Informe");

    private final String code;
    private final String libelle;

    Gravite(String code, String libelle) {
        this.code = code;
        this.libelle = libelle;
    }

    /** As docs/regles.md calls it. */
    public String code() {
        return code;
    }

    /** What people read. */
    public String libelle() {
        return libelle;
    }
}
