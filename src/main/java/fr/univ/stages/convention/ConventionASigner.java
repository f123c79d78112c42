package fr.univ.stages.convention;

import fr.univ.stages.centre.Centre;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Fait;
import fr.univ.stages.document.DocumentConserve;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.securite.ActionTracee;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.Journal;
import fr.univ.stages.signature.ASigner;
import fr.univ.stages.signature.DossierASigner;
import fr.univ.stages.signature.modele.Piece;
import fr.univ.stages.signature.modele.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A convention as the circuit of signatories sees it. */
@Component
@Transactional(readOnly = true)
class ConventionASigner implements ASigner {

    private final AccesConvention acces;
    private final ReglesDuCentre regles;
    private final Signataires signataires;
    private final DocumentsDeConvention documents;
    private final HistoireDesConventions histoire;
    private final Journal journal;

    ConventionASigner(
            AccesConvention acces,
            ReglesDuCentre regles,
            Signataires signataires,
            DocumentsDeConvention documents,
            HistoireDesConventions histoire,
            Journal journal) {
        this.acces = acces;
        this.regles = regles;
        this.signataires = signataires;
        this.documents = documents;
        this.histoire = histoire;
        this.journal = journal;
    }

    @Override
    public String genre() {
        return Conventions.PROCESSUS;
    }

    @Override
    public DossierASigner dossier(long id) {
        Convention convention = acces.trouver(id);
        Centre centre = regles.centre(convention).orElseThrow();
        DocumentConserve document = documents.aSigner(convention).orElse(null);
        return new DossierASigner(
                centre.id(),
                centre.nom(),
                "La convention " + convention.numero() + " de "
                        + convention.stagiaire().nomComplet(),
                "/conventions/" + convention.numero(),
                document == null ? null : new Piece(document.id(), document.sha256()),
                document == null ? null : LocalDate.ofInstant(document.produitLe(), Horloge.PARIS),
                convention.stage().debut(),
                signataires.de(convention, centre),
                centre.parametres().ordreDesSignatures(),
                centre.parametres().relanceJours(),
                centre.coordonnees().courriel());
    }

    @Override
    public boolean gere(long id, Acteur acteur) {
        return acces.chercher(id)
                .filter(convention -> acces.gere(convention, Droit.ECRITURE, acteur))
                .isPresent();
    }

    @Override
    @Transactional
    public void consigner(long id, ASigner.Changement fait, List<Signature> signatures, Acteur acteur) {
        histoire.noter(id, traduire(fait), acteur, detail(fait, signatures));
        if (acteur != null) {
            ActionTracee action =
                    fait == ASigner.Changement.RECUE ? ActionTracee.SIGNATURE : ActionTracee.SIGNATURE_RETIREE;
            String objet = Conventions.objet(acces.trouver(id));
            signatures.forEach(signature -> journal.noter(
                    acteur, action, objet + ", " + signature.qualite().libelle()));
        }
    }

    private static Fait traduire(ASigner.Changement fait) {
        return switch (fait) {
            case RECUE -> Fait.SIGNATURE_RECUE;
            case RETIREE -> Fait.SIGNATURE_RETIREE;
            case TOMBEE -> Fait.SIGNATURES_TOMBEES;
            case RELANCEE -> Fait.RELANCE;
            case DEBUT_PROCHE -> Fait.DEBUT_PROCHE;
        };
    }

    private static String detail(ASigner.Changement fait, List<Signature> signatures) {
        boolean datees = fait != ASigner.Changement.RELANCEE && fait != ASigner.Changement.DEBUT_PROCHE;
        return signatures.stream()
                .map(signature ->
                        signature.qualite().libelle() + (datees ? " (" + Lignes.date(signature.signeeLe()) + ")" : ""))
                .collect(Collectors.joining(", "));
    }
}
