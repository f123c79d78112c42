package fr.univ.stages.convention.papier;

import fr.univ.stages.convention.AccesConvention;
import fr.univ.stages.convention.ConventionRepository;
import fr.univ.stages.convention.enonce.RecapitulatifImprime;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.document.DocumentAConserver;
import fr.univ.stages.document.DocumentConserve;
import fr.univ.stages.document.DocumentsConserves;
import fr.univ.stages.document.Marque;
import fr.univ.stages.document.Marques;
import fr.univ.stages.document.Rendu;
import fr.univ.stages.noyau.Ecrit;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The PDF files of a convention: rendered once for each revision of it, kept for as long as it exists (6.2). */
@Service
public class DocumentsDeConvention {

    private static final List<String> TYPES = List.of(Impressions.CONVENTION, Impressions.RECAPITULATIF);

    private final ConventionRepository conventions;
    private final MiseEnPage miseEnPage;
    private final Impressions impressions;
    private final Rendu rendu;
    private final Marques marques;
    private final DocumentsConserves conserves;
    private final Horloge horloge;
    private final AccesConvention acces;

    DocumentsDeConvention(
            ConventionRepository conventions,
            MiseEnPage miseEnPage,
            Impressions impressions,
            Rendu rendu,
            Marques marques,
            DocumentsConserves conserves,
            Horloge horloge,
            AccesConvention acces) {
        this.conventions = conventions;
        this.miseEnPage = miseEnPage;
        this.impressions = impressions;
        this.rendu = rendu;
        this.marques = marques;
        this.conserves = conserves;
        this.horloge = horloge;
        this.acces = acces;
    }

    /** A file to download. */
    public record Fichier(String nom, byte[] octets) {}

    /** Renders and keeps what the present version lacks; does nothing for a convention that is gone. */
    @Transactional
    public void produire(long id) {
        acces.retenir(id);
        conventions
                .findById(id)
                .filter(convention -> !prets(convention, conserves(convention)))
                .ifPresent(convention -> {
                    Marque marque = marque(convention);
                    var imprimee = miseEnPage.convention(convention);
                    byte[] pdf = impressions.convention(imprimee, marque);
                    long revision = convention.cycle().revision();
                    conserver(convention, Impressions.CONVENTION, revision, imprimee, marque, pdf);
                    recapituler(convention, revision);
                });
    }

    /** Everything kept of it, latest first. */
    public List<DocumentConserve> conserves(Convention convention) {
        return conserves.tous(proprietaire(convention));
    }

    /** Whether the present version is among them. */
    public boolean prets(Convention convention, List<DocumentConserve> conserves) {
        return TYPES.stream()
                .allMatch(type -> conserves.stream()
                        .anyMatch(document -> document.type().equals(type)
                                && document.version() == convention.cycle().revision()));
    }

    /** The present convention as it is printed, which is what people sign; empty while it is in preparation. */
    public Optional<DocumentConserve> aSigner(Convention convention) {
        return conserves
                .dernier(proprietaire(convention), Impressions.CONVENTION)
                .filter(document -> document.version() == convention.cycle().revision());
    }

    /** The file of that version of the convention, of its latest one when null. */
    public Fichier fichier(Convention convention, String type, Long version) {
        Optional<DocumentConserve> document = version == null
                ? conserves.dernier(proprietaire(convention), type)
                : conserves.deVersion(proprietaire(convention), type, version);
        return document.map(this::fichier)
                .orElseThrow(() -> new Introuvable(
                        version == null
                                ? "Ce document est en préparation : réessayez dans un instant."
                                : "Cette version du document n'existe pas."));
    }

    /** Whether the stage of a validated convention is over, so that its host may certify what was done (D124-9). */
    public boolean attestable(Convention convention) {
        return convention.statut().figee()
                && !horloge.aujourdhui().isBefore(convention.stage().fin());
    }

    /** Prepared from the last day of the stage on, once for each version and amendment; before, the blank annex of the convention serves. */
    @Transactional
    public Fichier attestation(Convention convention) {
        if (!convention.statut().figee()) {
            throw new Interdit(
                    "Cette convention n'est pas validée : une attestation ne certifie qu'un stage fait sous une"
                            + " convention signée de tous et validée. Faites-la valider d'abord.");
        }
        if (!attestable(convention)) {
            throw new Interdit(
                    "L'organisme d'accueil délivre l'attestation à la fin du stage : elle sera préparée ici le "
                            + Ecrit.jour(convention.stage().fin())
                            + ". D'ici là, l'annexe 1 de la convention en est le modèle vierge.");
        }
        return fichier(conserves
                .deVersion(proprietaire(convention), Impressions.ATTESTATION, version(convention))
                .orElseGet(() -> {
                    Marque marque = marque(convention);
                    ConventionImprimee imprimee = miseEnPage.convention(convention);
                    byte[] pdf = impressions.attestation(imprimee, marque);
                    return conserver(convention, Impressions.ATTESTATION, version(convention), imprimee, marque, pdf);
                }));
    }

    /**
     * The summary of what is true now: after an amendment another is prepared on demand, once for each, and says which it
     * takes into account; the earlier ones stay (6.3).
     */
    @Transactional
    public Fichier recapitulatif(Convention convention) {
        if (!convention.statut().figee() || convention.cycle().amendements() == 0) {
            return fichier(convention, Impressions.RECAPITULATIF, null);
        }
        return fichier(conserves
                .deVersion(proprietaire(convention), Impressions.RECAPITULATIF, version(convention))
                .orElseGet(() -> recapituler(convention, version(convention))));
    }

    private DocumentConserve recapituler(Convention convention, long version) {
        Marque marque = marque(convention);
        RecapitulatifImprime imprime = miseEnPage.recapitulatif(convention);
        byte[] pdf = impressions.recapitulatif(imprime, marque);
        return conserver(convention, Impressions.RECAPITULATIF, version, imprime, marque, pdf);
    }

    /** Of a convention that never bound anybody. */
    public void supprimer(Convention convention) {
        conserves.oublier(proprietaire(convention));
    }

    private Fichier fichier(DocumentConserve document) {
        return new Fichier(document.nom(), conserves.octets(document.id()));
    }

    private Marque marque(Convention convention) {
        return marques.nouvelle(convention.numero().toString());
    }

    private DocumentConserve conserver(
            Convention convention, String type, long version, Object donnees, Marque marque, byte[] octets) {
        return conserves.conserver(DocumentAConserver.pdf(
                proprietaire(convention),
                version,
                type,
                type + "-" + convention.numero() + ".pdf",
                rendu.version(type),
                donnees,
                marque,
                octets));
    }

    /** Of what is true now: an amendment makes a new certificate and a new summary, while what was signed is never printed again. */
    private static long version(Convention convention) {
        return convention.cycle().revision() + convention.cycle().amendements();
    }

    private static String proprietaire(Convention convention) {
        return Designation.proprietaire(convention.id());
    }
}
