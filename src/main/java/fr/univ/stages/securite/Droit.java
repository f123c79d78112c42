package fr.univ.stages.securite;

/** What a member of staff may do in one centre de gestion (1.3); each right includes the ones before it. */
public enum Droit {
    LECTURE,
    ECRITURE,
    ADMIN;

    /** Whether this right gives at least the other one. */
    public boolean donne(Droit autre) {
        return compareTo(autre) >= 0;
    }
}
