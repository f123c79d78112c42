package fr.univ.stages.signature;

import fr.univ.stages.signature.modele.Qualite;
import java.time.LocalDate;

/** The date of each signature on the paper version; null for one that is not there. */
public record SaisieSignatures(
        LocalDate etudiant,
        LocalDate representantLegal,
        LocalDate tuteur,
        LocalDate organisme,
        LocalDate enseignant,
        LocalDate universite) {

    /** What was typed for that capacity. */
    public LocalDate date(Qualite qualite) {
        return switch (qualite) {
            case ETUDIANT -> etudiant;
            case REPRESENTANT_LEGAL -> representantLegal;
            case TUTEUR -> tuteur;
            case ORGANISME -> organisme;
            case ENSEIGNANT -> enseignant;
            case UNIVERSITE -> universite;
        };
    }
}
