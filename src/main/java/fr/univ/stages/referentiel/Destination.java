package fr.univ.stages.referentiel;

/**
 * A country seen by somebody who leaves for it.
 *
 * @param traduit its name in the language asked for, null for French
 * @param carteEuropeenne the European health insurance card is taken there: EEA, Switzerland, United Kingdom
 * @param indicatif telephone code without « + », or null
 */
public record Destination(
        String code,
        String libelle,
        String traduit,
        boolean unionEuropeenne,
        boolean carteEuropeenne,
        String indicatif) {}
