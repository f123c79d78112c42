package fr.univ.stages.avenant;

import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.convention.HistoireDesSignatures;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.vie.AmendementDesConventions;
import fr.univ.stages.convention.vie.Signataires;
import fr.univ.stages.document.DocumentConserve;
import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.signature.ASigner;
import fr.univ.stages.signature.DossierASigner;
import fr.univ.stages.signature.modele.Piece;
import fr.univ.stages.signature.modele.Signature;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An amendment as the circuit of signatories sees it: the parties of the convention, the new ones in place of the old. */
@Component
@Transactional(readOnly = true)
class AvenantASigner implements ASigner {

    private final AvenantRepository avenants;
    private final AccesAvenant acces;
    private final AmendementDesConventions conventions;
    private final Signataires signataires;
    private final DocumentDAvenant documents;
    private final HistoireDesSignatures histoire;
    private final Dossiers dossiers;

    AvenantASigner(
            AvenantRepository avenants,
            AccesAvenant acces,
            AmendementDesConventions conventions,
            Signataires signataires,
            DocumentDAvenant documents,
            HistoireDesSignatures histoire,
            Dossiers dossiers) {
        this.avenants = avenants;
        this.acces = acces;
        this.conventions = conventions;
        this.signataires = signataires;
        this.documents = documents;
        this.histoire = histoire;
        this.dossiers = dossiers;
    }

    @Override
    public String genre() {
        return Avenants.PROCESSUS;
    }

    @Override
    public void retenir(long id) {
        acces.retenir(id);
    }

    @Override
    public boolean designe(String numero) {
        return numero.matches("\\d{1,18}-A\\d{1,6}");
    }

    @Override
    @Transactional
    public void retenir(String numero) {
        acces.retenir(numero);
    }

    @Override
    public long visible(String numero, Acteur acteur) {
        return acces.parNumero(numero, acteur).id();
    }

    @Override
    public String auJournal(long id) {
        return Avenants.objet(acces.trouver(id));
    }

    @Override
    public DossierASigner dossier(long id) {
        Avenant avenant = acces.trouver(id);
        Convention convention = acces.convention(avenant);
        Centre centre = conventions.centre(convention);
        DocumentConserve document = documents.aSigner(avenant).orElse(null);
        return new DossierASigner(
                centre.id(),
                centre.nom(),
                "L'avenant " + avenant.numero() + " à la convention "
                        + Texte.de(convention.stagiaire().nomComplet()),
                "/avenants/" + avenant.numero(),
                document == null ? null : new Piece(document.id(), document.sha256()),
                document == null ? null : document.code(),
                document == null ? null : LocalDate.ofInstant(document.produitLe(), Horloge.PARIS),
                null,
                signataires.de(ControleDAvenant.amendee(avenant.projet(), convention), centre),
                centre.parametres().ordreDesSignatures().impose(),
                centre.parametres().relanceJours(),
                centre.coordonnees().courriel());
    }

    @Override
    public boolean gere(long id, Acteur acteur) {
        return acces.chercher(id).filter(avenant -> acces.gere(avenant, acteur)).isPresent();
    }

    @Override
    @Transactional
    public void attendreEncore(long id) {
        Avenant avenant = acces.trouver(id);
        avenant.attendreEncore();
        avenants.saveAndFlush(avenant);
        dossiers.prevenir(Avenants.PROCESSUS, String.valueOf(id), MessagesAvenant.SIGNATURE_RETIREE, Map.of());
    }

    @Override
    @Transactional
    public void consigner(long id, Changement fait, List<Signature> signatures, Acteur acteur) {
        Avenant avenant = acces.trouver(id);
        histoire.noter(Avenants.piece(avenant), fait, signatures, acteur);
    }
}
