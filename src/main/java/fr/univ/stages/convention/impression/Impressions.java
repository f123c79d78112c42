package fr.univ.stages.convention.impression;

import fr.univ.stages.document.Rendu;
import org.springframework.stereotype.Component;

/** The two papers of a convention as PDF (3.1.8); what they say comes from the record alone. */
@Component
public class Impressions {

    /** Name of the model of the convention. */
    public static final String CONVENTION = "convention";

    /** Name of the model of the summary. */
    public static final String RECAPITULATIF = "recapitulatif";

    private final Rendu rendu;

    Impressions(Rendu rendu) {
        this.rendu = rendu;
    }

    /** The convention with its annexes, ready to be signed. */
    public byte[] convention(ConventionImprimee convention) {
        return rendu.pdf(CONVENTION, convention);
    }

    /** Everything entered, by section. */
    public byte[] recapitulatif(RecapitulatifImprime recapitulatif) {
        return rendu.pdf(RECAPITULATIF, recapitulatif);
    }
}
