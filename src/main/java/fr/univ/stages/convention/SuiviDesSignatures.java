package fr.univ.stages.convention;

import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.signature.Signatures;
import fr.univ.stages.signature.modele.Circuit;
import fr.univ.stages.signature.modele.Signature;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who has signed a convention and who is awaited, as its page and the task of validation show it. */
@Component
public class SuiviDesSignatures {

    private final Signatures signatures;

    SuiviDesSignatures(Signatures signatures) {
        this.signatures = signatures;
    }

    /**
     * One signatory.
     *
     * @param champ word of the capacity in addresses
     * @param nom null while nobody is named
     * @param signeeLe null while awaited
     */
    public record Ligne(String champ, String qualite, String nom, LocalDate signeeLe, boolean scan) {}

    /** Every signatory; empty before the first document is ready. */
    public List<Ligne> de(Convention convention) {
        return signatures
                .circuit(Conventions.proprietaire(convention.id()))
                .map(Circuit::signatures)
                .orElse(List.of())
                .stream()
                .map(SuiviDesSignatures::ligne)
                .toList();
    }

    private static Ligne ligne(Signature signature) {
        return new Ligne(
                signature.qualite().champ(),
                signature.qualite().libelle(),
                signature.nom(),
                signature.signeeLe(),
                signature.scan() != null);
    }
}
