package fr.univ.stages.convention.fiche;

import fr.univ.stages.convention.enonce.Section;
import fr.univ.stages.convention.modele.Statut;
import fr.univ.stages.document.DocumentConserve;
import fr.univ.stages.signature.SuiviDesSignatures;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Everything a page shows of a convention.
 *
 * @param numero null while it is being filled in
 * @param sections one for each step that has content, in their order
 * @param alertes what the reader should know, in sentences
 * @param documentsPrets whether the PDF files of this version exist
 * @param documents what was kept of every version, latest first; empty for whoever may not print
 * @param attestable whether the stage is over, so that its certificate can be prepared
 * @param nirRevelable whether the reader may see the whole numéro de sécurité sociale, which leaves a trace
 * @param statut where it stands, its look beside it
 * @param rompue whether an amendment ended the stage before its term
 * @param tache id of the open task of the entry, or null
 * @param attente what its centre is to do, or null; only told to whoever may do it
 * @param centreAgit whether the reader acts for the centre of the convention
 * @param suite what comes next, in a sentence
 */
public record FicheConvention(
        long id,
        long version,
        Long numero,
        String titre,
        String centre,
        Statut statut,
        boolean rompue,
        List<Section> sections,
        List<String> alertes,
        boolean documentsPrets,
        List<DocumentConserve> documents,
        boolean attestable,
        boolean imprimable,
        boolean modifiable,
        boolean supprimable,
        boolean nirRevelable,
        String tache,
        String titulaire,
        Attente attente,
        List<SuiviDesSignatures.Ligne> signatures,
        boolean centreAgit,
        boolean signaturesRetirables,
        boolean validationAnnulable,
        String suite,
        List<ChronologieDeConvention.Moment> moments,
        Trace trace) {

    /** Whether somebody has signed already. */
    public boolean commenceeASigner() {
        return signatures.stream().anyMatch(ligne -> ligne.signeeLe() != null);
    }

    /** Who has signed, as a list within a sentence. */
    public String signeePar() {
        return signatures.stream()
                .filter(ligne -> ligne.signeeLe() != null)
                .map(SuiviDesSignatures.Ligne::qualite)
                .collect(Collectors.joining(", "));
    }

    /** A task of the centre; {@code titulaire} is null while nobody has taken it. */
    public record Attente(String tache, String nom, String titulaire, boolean mienne) {}

    /** Who made, changed and validated it (3.2.6), by name when the directory knows it; null unless validated. */
    public record Trace(
            Instant creeLe,
            String creePar,
            Instant modifieLe,
            String modifiePar,
            Instant valideeLe,
            String valideePar) {}
}
