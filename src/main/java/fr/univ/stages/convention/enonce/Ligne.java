package fr.univ.stages.convention.enonce;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * A question and its answer; the answer is null when there is none.
 *
 * @param imprimee the same on the printed summary, which no form is told; null for what is never printed
 */
public record Ligne(
        String libelle, String valeur, @JsonIgnore RecapitulatifImprime.Ligne imprimee) {

    /** What is only shown on screen. */
    public Ligne(String libelle, String valeur) {
        this(libelle, valeur, null);
    }
}
