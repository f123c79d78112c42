package fr.univ.stages.etablissement.usage;

/** How many records of a kind use something; the plural of the name takes an s. */
public record Usage(String nom, long nombre) {

    /** {@code 1 convention}, {@code 12 conventions}. */
    @Override
    public String toString() {
        return nombre + " " + nom + (nombre > 1 ? "s" : "");
    }
}
