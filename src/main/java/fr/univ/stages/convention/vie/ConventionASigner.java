package fr.univ.stages.convention.vie;

import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.convention.AccesConvention;
import fr.univ.stages.convention.ConventionRepository;
import fr.univ.stages.convention.HistoireDesSignatures;
import fr.univ.stages.convention.MessagesConvention;
import fr.univ.stages.convention.ReglesDuCentre;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.convention.papier.DocumentsDeConvention;
import fr.univ.stages.document.DocumentConserve;
import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.signature.ASigner;
import fr.univ.stages.signature.DossierASigner;
import fr.univ.stages.signature.modele.Piece;
import fr.univ.stages.signature.modele.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A convention as the circuit of signatories sees it. */
@Component
@Transactional(readOnly = true)
class ConventionASigner implements ASigner {

    private final ConventionRepository conventions;
    private final AccesConvention acces;
    private final ReglesDuCentre regles;
    private final Signataires signataires;
    private final DocumentsDeConvention documents;
    private final HistoireDesSignatures histoire;
    private final Dossiers dossiers;

    ConventionASigner(
            ConventionRepository conventions,
            AccesConvention acces,
            ReglesDuCentre regles,
            Signataires signataires,
            DocumentsDeConvention documents,
            HistoireDesSignatures histoire,
            Dossiers dossiers) {
        this.conventions = conventions;
        this.acces = acces;
        this.regles = regles;
        this.signataires = signataires;
        this.documents = documents;
        this.histoire = histoire;
        this.dossiers = dossiers;
    }

    @Override
    public String genre() {
        return Designation.PROCESSUS;
    }

    @Override
    public void retenir(long id) {
        acces.retenir(id);
    }

    @Override
    public boolean designe(String numero) {
        return numero.matches("\\d{1,18}");
    }

    @Override
    @Transactional
    public void retenir(String numero) {
        acces.retenirParNumero(Long.parseLong(numero));
    }

    @Override
    public long visible(String numero, Acteur acteur) {
        return acces.parNumero(Long.parseLong(numero), acteur).id();
    }

    @Override
    public String auJournal(long id) {
        return Designation.objet(acces.trouver(id));
    }

    @Override
    public DossierASigner dossier(long id) {
        Convention convention = acces.trouver(id);
        Centre centre = regles.centre(convention).orElseThrow();
        DocumentConserve document = documents.aSigner(convention).orElse(null);
        return new DossierASigner(
                centre.id(),
                centre.nom(),
                "La convention " + convention.numero() + " "
                        + Texte.de(convention.stagiaire().nomComplet()),
                "/conventions/" + convention.numero(),
                document == null ? null : new Piece(document.id(), document.sha256()),
                document == null ? null : document.code(),
                document == null ? null : LocalDate.ofInstant(document.produitLe(), Horloge.PARIS),
                convention.stage().debut(),
                signataires.de(convention, centre),
                centre.parametres().ordreDesSignatures().impose(),
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
    public void attendreEncore(long id) {
        Convention convention = acces.trouver(id);
        convention.cycle().attendreEncore();
        conventions.saveAndFlush(convention);
        dossiers.prevenir(Designation.PROCESSUS, String.valueOf(id), MessagesConvention.SIGNATURE_RETIREE, Map.of());
    }

    @Override
    @Transactional
    public void consigner(long id, ASigner.Changement fait, List<Signature> signatures, Acteur acteur) {
        histoire.noter(new HistoireDesSignatures.Piece(id, null, auJournal(id)), fait, signatures, acteur);
    }
}
