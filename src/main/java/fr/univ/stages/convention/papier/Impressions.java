package fr.univ.stages.convention.papier;

import fr.univ.stages.convention.enonce.RecapitulatifImprime;
import fr.univ.stages.document.Marque;
import fr.univ.stages.document.Rendu;
import org.springframework.stereotype.Component;

/** The papers of a convention as PDF (3.1.8, D124-9); what they say comes from the record alone. */
@Component
public class Impressions {

    /** Name of the model of the convention. */
    public static final String CONVENTION = "convention";

    /** Name of the model of the summary. */
    public static final String RECAPITULATIF = "recapitulatif";

    /** Name of the model of the certificate. */
    public static final String ATTESTATION = "attestation";

    private final Rendu rendu;

    Impressions(Rendu rendu) {
        this.rendu = rendu;
    }

    /** The convention with its annexes, ready to be signed. */
    public byte[] convention(ConventionImprimee convention, Marque marque) {
        return rendu.pdf(CONVENTION, convention, marque);
    }

    /** What the host certifies at the end, with what the convention says filled in. */
    public byte[] attestation(ConventionImprimee convention, Marque marque) {
        return rendu.pdf(ATTESTATION, convention, marque);
    }

    /** Everything entered, by section. */
    public byte[] recapitulatif(RecapitulatifImprime recapitulatif, Marque marque) {
        return rendu.pdf(RECAPITULATIF, recapitulatif, marque);
    }
}
