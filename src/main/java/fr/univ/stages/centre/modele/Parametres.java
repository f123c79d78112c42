package fr.univ.stages.centre.modele;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a centre decides about its conventions; each changes what the process does (2.3).
 *
 * @param choixAnneeMoisAvant whether a stage starting in the month before the university year may be counted in it
 * @param choixAnneeMoisApres whether a stage starting in its first month may be counted in the year before
 * @param relanceJours days between two reminders to those who have not signed
 * @param depotAnonyme whether a company may deposit an offer without an account
 */
@Embeddable
public record Parametres(
        boolean enseignantObligatoire,
        boolean tuteurObligatoire,
        boolean tuteurSaisiParEtudiant,
        boolean choixAnneeMoisAvant,
        boolean choixAnneeMoisApres,
        boolean depotAnonyme,
        boolean impressionParEtudiant,
        @Enumerated(EnumType.STRING) OrdreDesSignatures ordreDesSignatures,
        int relanceJours,
        @Enumerated(EnumType.STRING) Confidentialite confidentialite) {

    private static final int RELANCE_JOURS = 7;

    /** The setting that leaves most freedom, which every new centre has (2.2). */
    public static final Parametres LIBRES = new Parametres(
            false, false, true, true, true, true, true, OrdreDesSignatures.LIBRE, RELANCE_JOURS, Confidentialite.LIBRE);
}
