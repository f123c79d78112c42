package fr.univ.stages.convention.modele;

import fr.univ.stages.noyau.Texte;

/** How a convention is called by whatever keeps something of it, by the journal and by pages. */
public final class Designation {

    /** Id of the process, and of its picture. */
    public static final String PROCESSUS = "convention";

    private Designation() {}

    /** As the circuit of signatories and the kept documents name it. */
    public static String proprietaire(long id) {
        return PROCESSUS + ":" + id;
    }

    /** As the journal names it. */
    public static String objet(Convention convention) {
        return "convention " + (convention.numero() == null ? "id " + convention.id() : convention.numero());
    }

    /** « Convention de Zoé BRESSOLAT », or a name for a dossier that has no student yet. */
    public static String titre(Convention convention) {
        return convention.stagiaire() == null
                ? "Nouvelle convention"
                : "Convention " + Texte.de(convention.stagiaire().nomComplet());
    }
}
