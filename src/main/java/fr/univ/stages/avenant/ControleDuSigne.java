package fr.univ.stages.avenant;

import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.avenant.modele.StatutAvenant;
import fr.univ.stages.avenant.modele.TypeAvenant;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.vie.AmendementDesConventions;
import fr.univ.stages.convention.vie.Signataires;
import fr.univ.stages.signature.Signatures;
import fr.univ.stages.signature.modele.Attendu;
import fr.univ.stages.signature.modele.Circuit;
import fr.univ.stages.signature.modele.Qualite;
import fr.univ.stages.signature.modele.Signature;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares what was signed with what is true now (A13.1): the document, the values it starts from, the parties. */
@Component
class ControleDuSigne {

    /** Whom another amendment may have replaced; for the university signs whoever was in office that day. */
    private static final Set<Qualite> REMPLACABLES = EnumSet.of(Qualite.TUTEUR, Qualite.ORGANISME, Qualite.ENSEIGNANT);

    private static final String REPRENDRE = " : rendez-le à corriger, confirmez-le de nouveau et faites-le signer.";

    private final AvenantRepository avenants;
    private final AmendementDesConventions conventions;
    private final DocumentDAvenant documents;
    private final Signatures signatures;
    private final Signataires signataires;

    ControleDuSigne(
            AvenantRepository avenants,
            AmendementDesConventions conventions,
            DocumentDAvenant documents,
            Signatures signatures,
            Signataires signataires) {
        this.avenants = avenants;
        this.conventions = conventions;
        this.documents = documents;
        this.signatures = signatures;
        this.signataires = signataires;
    }

    /** Why it cannot take effect as it was signed, in a sentence that says what to do; empty when it can. */
    Optional<String> empechement(Avenant avenant, Convention convention) {
        Optional<Circuit> circuit = signatures.circuit(Avenants.proprietaire(avenant.id()));
        if (circuit.filter(c -> c.complet() && present(c, avenant)).isEmpty()) {
            return Optional.of("Le document présent n'est pas encore signé par tous.");
        }
        List<Avenant> depuis = avenants.findByConventionOrderById(avenant.convention()).stream()
                .filter(autre -> autre.statut() == StatutAvenant.VALIDE && autre.effet() > avenant.base())
                .toList();
        return valeurs(avenant, depuis).or(() -> parties(avenant, convention, circuit.get(), depuis));
    }

    private boolean present(Circuit circuit, Avenant avenant) {
        return documents
                .aSigner(avenant)
                .filter(document -> circuit.piece().document() == document.id()
                        && circuit.piece().sha256().equals(document.sha256()))
                .isPresent();
    }

    /** Another amendment of the same kind took effect meanwhile: what was signed starts from values that are no longer true. */
    private static Optional<String> valeurs(Avenant avenant, List<Avenant> depuis) {
        List<Avenant> memes = depuis.stream()
                .filter(autre ->
                        seHeurtent(autre.projet().types(), avenant.projet().types()))
                .toList();
        return memes.isEmpty()
                ? Optional.empty()
                : Optional.of("La convention a changé depuis que cet avenant a été confirmé (avenant " + numeros(memes)
                        + ")" + REPRENDRE);
    }

    private static boolean seHeurtent(Set<TypeAvenant> uns, Set<TypeAvenant> autres) {
        return !Collections.disjoint(uns, autres)
                || autres.contains(TypeAvenant.RUPTURE) && uns.contains(TypeAvenant.PERIODE);
    }

    /** Another amendment replaced somebody who signs; the same person under a corrected name is no other party. */
    private Optional<String> parties(Avenant avenant, Convention convention, Circuit circuit, List<Avenant> depuis) {
        if (depuis.isEmpty()) {
            return Optional.empty();
        }
        Convention amendee = ControleDAvenant.amendee(avenant.projet(), convention);
        String autres = signataires.de(amendee, conventions.centre(amendee)).stream()
                .filter(attendu -> REMPLACABLES.contains(attendu.qualite()) && !signe(attendu, circuit))
                .map(attendu -> attendu.qualite().avecArticle() + " est maintenant " + attendu.nom())
                .collect(Collectors.joining(", "));
        return autres.isEmpty()
                ? Optional.empty()
                : Optional.of("Depuis que cet avenant a été imprimé, un autre a changé qui signe (avenant "
                        + numeros(depuis) + ") : " + autres + ". Cet avenant porte encore les anciens signataires"
                        + REPRENDRE);
    }

    private static boolean signe(Attendu attendu, Circuit circuit) {
        return circuit.signatures().stream()
                .filter(ligne -> ligne.qualite() == attendu.qualite())
                .map(Signature::nom)
                .anyMatch(nom -> Objects.equals(nom, attendu.nom()));
    }

    private static String numeros(List<Avenant> lesquels) {
        return lesquels.stream().map(Avenant::numero).collect(Collectors.joining(", "));
    }
}
