package fr.univ.stages.avenant.papier;

import fr.univ.stages.document.Marque;
import fr.univ.stages.document.Rendu;
import org.springframework.stereotype.Component;

/** An amendment as PDF (3.3.3); what it says comes from the record alone. */
@Component
public class ImpressionAvenant {

    /** Name of the model. */
    public static final String AVENANT = "avenant";

    private final Rendu rendu;

    ImpressionAvenant(Rendu rendu) {
        this.rendu = rendu;
    }

    /** Ready to be signed; the mark is null for a draft, which nobody verifies. */
    public byte[] avenant(AvenantImprime avenant, Marque marque) {
        return rendu.pdf(AVENANT, avenant, marque);
    }
}
