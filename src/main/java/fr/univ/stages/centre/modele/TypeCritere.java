package fr.univ.stages.centre.modele;

/** What a centre may be given to manage; an étape is looked at before the composante it belongs to. */
public enum TypeCritere {
    UFR,
    ETAPE
}
