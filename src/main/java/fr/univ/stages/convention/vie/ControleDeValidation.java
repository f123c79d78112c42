package fr.univ.stages.convention.vie;

import fr.univ.stages.convention.fiche.Sections;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.convention.papier.DocumentsDeConvention;
import fr.univ.stages.signature.Signatures;
import fr.univ.stages.signature.modele.Circuit;
import fr.univ.stages.signature.modele.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What is still missing before a convention is validated (3.2.2), in sentences that say what to do. */
@Component
public class ControleDeValidation {

    private final Sections sections;
    private final Signatures signatures;
    private final DocumentsDeConvention documents;

    ControleDeValidation(Sections sections, Signatures signatures, DocumentsDeConvention documents) {
        this.sections = sections;
        this.signatures = signatures;
        this.documents = documents;
    }

    /** Empty when nothing stands in the way. */
    public List<String> empechements(Convention convention) {
        List<String> empechements = new ArrayList<>();
        signatures(convention).ifPresent(empechements::add);
        mentions(convention, empechements);
        return empechements;
    }

    private Optional<String> signatures(Convention convention) {
        Optional<Circuit> circuit = signatures.circuit(Designation.proprietaire(convention.id()));
        if (circuit.isEmpty() || !signeLeDocumentPresent(circuit.get(), convention)) {
            return Optional.of("Le document présent n'a pas encore été signé.");
        }
        List<Signature> manquantes = circuit.get().manquantes();
        return manquantes.isEmpty()
                ? Optional.empty()
                : Optional.of("Il manque la signature de : "
                        + manquantes.stream()
                                .map(ligne -> ligne.qualite().avecArticle())
                                .collect(Collectors.joining(", "))
                        + ".");
    }

    private boolean signeLeDocumentPresent(Circuit circuit, Convention convention) {
        return documents
                .aSigner(convention)
                .filter(document -> document.id() == circuit.piece().document()
                        && document.sha256().equals(circuit.piece().sha256()))
                .isPresent();
    }

    private void mentions(Convention convention, List<String> empechements) {
        if (!sections.complete(convention)) {
            empechements.add("La convention est incomplète : rouvrez les sections signalées.");
        }
        if (convention.accueil().tuteur() == null) {
            empechements.add("Aucun tuteur professionnel n'est désigné (D124-4).");
        }
        if (convention.enseignant() == null) {
            empechements.add("Aucun enseignant référent n'est désigné (D124-4).");
        }
    }
}
