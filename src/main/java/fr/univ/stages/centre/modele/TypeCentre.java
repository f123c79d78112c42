package fr.univ.stages.centre.modele;

/** Rank of a centre: the first one made is the establishment's and receives what no other manages, the rest are UFRs. */
public enum TypeCentre {
    ETABLISSEMENT,
    UFR
}
