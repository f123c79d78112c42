package fr.univ.stages.convention;

import fr.univ.stages.convention.modele.Fait;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Ecrit;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import fr.univ.stages.signature.ASigner.Changement;
import fr.univ.stages.signature.modele.Signature;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells in the story of a convention, and in the journal, what became of signatures on it or on its amendments. */
@Component
public class HistoireDesSignatures {

    private static final Set<Changement> SANS_DATE = EnumSet.of(Changement.RELANCEE, Changement.DEBUT_PROCHE);

    private final HistoireDesConventions histoire;
    private final Journal journal;

    HistoireDesSignatures(HistoireDesConventions histoire, Journal journal) {
        this.histoire = histoire;
        this.journal = journal;
    }

    /**
     * What is signed and validated, as it is named.
     *
     * @param avenant number of the amendment that is signed or validated; null for the convention itself
     * @param auJournal as the journal names it
     */
    public record Piece(long convention, String avenant, String auJournal) {}

    /** The actor is null when a deadline did it: then there is no line in the journal. */
    public void noter(Piece piece, Changement fait, List<Signature> signatures, Acteur acteur) {
        histoire.noter(
                piece.convention(),
                piece.avenant(),
                traduire(fait),
                acteur,
                signatures.stream().map(signature -> detail(signature, fait)).collect(Collectors.joining(", ")));
        if (acteur != null) {
            ActionTracee action = fait == Changement.RECUE ? ActionTracee.SIGNATURE : ActionTracee.SIGNATURE_RETIREE;
            signatures.forEach(signature -> journal.noter(
                    acteur,
                    action,
                    piece.auJournal() + ", " + signature.qualite().libelle()));
        }
    }

    private static String detail(Signature signature, Changement fait) {
        String qui = signature.qualite().libelle();
        return SANS_DATE.contains(fait) ? qui : qui + " (" + Ecrit.jour(signature.signeeLe()) + ")";
    }

    private static Fait traduire(Changement fait) {
        return switch (fait) {
            case RECUE -> Fait.SIGNATURE_RECUE;
            case RETIREE -> Fait.SIGNATURE_RETIREE;
            case TOMBEE -> Fait.SIGNATURES_TOMBEES;
            case RELANCEE -> Fait.RELANCE;
            case DEBUT_PROCHE -> Fait.DEBUT_PROCHE;
        };
    }
}
