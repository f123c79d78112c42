package fr.univ.stages.signature;

import fr.univ.stages.signature.modele.Circuit;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the picture asks when it opens a circuit. */
@Service
@Transactional
public class CircuitsOuverts {

    private final Signatures signatures;
    private final Proprietaires proprietaires;

    CircuitsOuverts(Signatures signatures, Proprietaires proprietaires) {
        this.signatures = signatures;
        this.proprietaires = proprietaires;
    }

    /**
     * An open circuit.
     *
     * @param relance ISO 8601 cycle of the reminders
     * @param debutProche when the first day of the stage is near
     */
    public record Ouverture(long centre, boolean complet, String relance, Instant debutProche) {}

    /** Opens the circuit of that owner, or opens it again. */
    public Ouverture ouvrir(String proprietaire) {
        Circuit circuit = signatures.ouvrir(proprietaire);
        DossierASigner dossier = proprietaires.de(proprietaire).dossier();
        return new Ouverture(
                dossier.centre(),
                circuit.complet(),
                "R/P" + dossier.relanceJours() + "D",
                Relances.alerte(dossier.debut()));
    }
}
