package fr.univ.stages.signature;

import fr.univ.stages.signature.modele.Circuit;
import fr.univ.stages.signature.modele.Signature;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who has signed and who is awaited, as the page of a dossier and the task of its validation show it. */
@Component
public class SuiviDesSignatures {

    private final CircuitRepository circuits;

    SuiviDesSignatures(CircuitRepository circuits) {
        this.circuits = circuits;
    }

    /**
     * One signatory.
     *
     * @param champ word of the capacity in addresses
     * @param nom null while nobody is named
     * @param signeeLe null while awaited
     * @param scan whether a signed page is kept
     */
    public record Ligne(String champ, String qualite, String nom, LocalDate signeeLe, boolean scan) {}

    /** Every signatory of what this name owns; empty before the first document is ready. */
    public List<Ligne> de(String proprietaire) {
        return circuits.findByProprietaire(proprietaire).map(Circuit::signatures).orElse(List.of()).stream()
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
