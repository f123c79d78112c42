package fr.univ.stages.convention;

import fr.univ.stages.convention.impression.Impressions;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.document.DocumentAConserver;
import fr.univ.stages.document.DocumentConserve;
import fr.univ.stages.document.DocumentsConserves;
import fr.univ.stages.document.Rendu;
import fr.univ.stages.noyau.Introuvable;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The PDF files of a convention: rendered once for each revision of it, kept for as long as it exists (mission 6.2). */
@Service
public class DocumentsDeConvention {

    private static final List<String> TYPES = List.of(Impressions.CONVENTION, Impressions.RECAPITULATIF);

    private final ConventionRepository conventions;
    private final MiseEnPage miseEnPage;
    private final Impressions impressions;
    private final Rendu rendu;
    private final DocumentsConserves conserves;

    DocumentsDeConvention(
            ConventionRepository conventions,
            MiseEnPage miseEnPage,
            Impressions impressions,
            Rendu rendu,
            DocumentsConserves conserves) {
        this.conventions = conventions;
        this.miseEnPage = miseEnPage;
        this.impressions = impressions;
        this.rendu = rendu;
        this.conserves = conserves;
    }

    /** A file to download. */
    public record Fichier(String nom, byte[] octets) {}

    /** Renders and keeps what the present version lacks; does nothing for a convention that is gone. */
    @Transactional
    public void produire(long id) {
        conventions.findById(id).filter(convention -> !prets(convention)).ifPresent(convention -> {
            var imprimee = miseEnPage.convention(convention);
            conserver(convention, Impressions.CONVENTION, imprimee, impressions.convention(imprimee));
            var recapitulatif = miseEnPage.recapitulatif(convention);
            conserver(convention, Impressions.RECAPITULATIF, recapitulatif, impressions.recapitulatif(recapitulatif));
        });
    }

    boolean prets(Convention convention) {
        return TYPES.stream()
                .allMatch(type -> conserves
                        .dernier(proprietaire(convention), type)
                        .map(DocumentConserve::version)
                        .filter(version -> version == convention.cycle().revision())
                        .isPresent());
    }

    /** The present convention as it is printed, which is what people sign; empty while it is in preparation. */
    Optional<DocumentConserve> aSigner(Convention convention) {
        return conserves
                .dernier(proprietaire(convention), Impressions.CONVENTION)
                .filter(document -> document.version() == convention.cycle().revision());
    }

    Fichier fichier(Convention convention, String type) {
        DocumentConserve document = conserves
                .dernier(proprietaire(convention), type)
                .orElseThrow(() -> new Introuvable("Ce document est en préparation : réessayez dans un instant."));
        return new Fichier(document.nom(), conserves.octets(document.id()));
    }

    void supprimer(Convention convention) {
        conserves.oublier(proprietaire(convention));
    }

    private void conserver(Convention convention, String type, Object donnees, byte[] octets) {
        conserves.conserver(DocumentAConserver.pdf(
                proprietaire(convention),
                convention.cycle().revision(),
                type,
                type + "-" + convention.numero() + ".pdf",
                rendu.version(type),
                donnees,
                octets));
    }

    private static String proprietaire(Convention convention) {
        return Conventions.proprietaire(convention.id());
    }
}
