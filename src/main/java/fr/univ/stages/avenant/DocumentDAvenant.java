package fr.univ.stages.avenant;

import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.avenant.papier.AvenantImprime;
import fr.univ.stages.avenant.papier.Comparaison;
import fr.univ.stages.avenant.papier.ImpressionAvenant;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.vie.AmendementDesConventions;
import fr.univ.stages.document.DocumentAConserver;
import fr.univ.stages.document.DocumentConserve;
import fr.univ.stages.document.DocumentsConserves;
import fr.univ.stages.document.Marque;
import fr.univ.stages.document.Marques;
import fr.univ.stages.document.Rendu;
import fr.univ.stages.noyau.Introuvable;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The PDF of an amendment: rendered once for each time it is confirmed, kept for as long as it exists (6.2). */
@Service
public class DocumentDAvenant {

    private final AvenantRepository avenants;
    private final AccesAvenant acces;
    private final AmendementDesConventions conventions;
    private final MiseEnPageDAvenant miseEnPage;
    private final ImpressionAvenant impression;
    private final Rendu rendu;
    private final Marques marques;
    private final DocumentsConserves conserves;

    DocumentDAvenant(
            AvenantRepository avenants,
            AccesAvenant acces,
            AmendementDesConventions conventions,
            MiseEnPageDAvenant miseEnPage,
            ImpressionAvenant impression,
            Rendu rendu,
            Marques marques,
            DocumentsConserves conserves) {
        this.avenants = avenants;
        this.acces = acces;
        this.conventions = conventions;
        this.miseEnPage = miseEnPage;
        this.impression = impression;
        this.rendu = rendu;
        this.marques = marques;
        this.conserves = conserves;
    }

    /**
     * Renders and keeps what the present version lacks; does nothing for an amendment that is gone. The page then shows what
     * the paper says, which an amendment that took effect meanwhile may have changed.
     */
    @Transactional
    public void produire(long id) {
        acces.retenir(id);
        acces.chercher(id).filter(avenant -> aSigner(avenant).isEmpty()).ifPresent(avenant -> {
            Convention convention = acces.convention(avenant);
            Comparaison comparaison = comparer(avenant, convention);
            avenant.imprimer(convention.cycle().amendements(), comparaison.changements());
            avenants.saveAndFlush(avenant);
            AvenantImprime imprime = miseEnPage.avenant(avenant, convention, comparaison);
            Marque marque = marques.nouvelle(avenant.numero());
            conserves.conserver(DocumentAConserver.pdf(
                    proprietaire(avenant),
                    avenant.revision(),
                    ImpressionAvenant.AVENANT,
                    "avenant-" + avenant.numero() + ".pdf",
                    rendu.version(ImpressionAvenant.AVENANT),
                    imprime,
                    marque,
                    impression.avenant(imprime, marque)));
        });
    }

    /** What it changes of the convention as it is today. */
    public Comparaison comparer(Avenant avenant, Convention convention) {
        return Comparaison.de(
                conventions.imprimee(convention),
                conventions.imprimee(ControleDAvenant.amendee(avenant.projet(), convention)),
                avenant.projet().remplis());
    }

    /** The present document, which is what people sign; empty while it is in preparation. */
    public Optional<DocumentConserve> aSigner(Avenant avenant) {
        return conserves.deVersion(proprietaire(avenant), ImpressionAvenant.AVENANT, avenant.revision());
    }

    /** The latest file; throws Introuvable while there is none. */
    public byte[] octets(Avenant avenant) {
        return conserves
                .dernier(proprietaire(avenant), ImpressionAvenant.AVENANT)
                .map(document -> conserves.octets(document.id()))
                .orElseThrow(() -> new Introuvable("Ce document est en préparation : réessayez dans un instant."));
    }

    /** Of an amendment that is deleted. */
    public void oublier(Avenant avenant) {
        conserves.oublier(proprietaire(avenant));
    }

    private static String proprietaire(Avenant avenant) {
        return Avenants.proprietaire(avenant.id());
    }
}
