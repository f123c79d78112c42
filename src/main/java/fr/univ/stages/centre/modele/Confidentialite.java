package fr.univ.stages.centre.modele;

/** Whether conventions of the centre are confidential: as each convention says, all of them, or none. */
public enum Confidentialite {
    LIBRE,
    TOTALE,
    AUCUNE
}
