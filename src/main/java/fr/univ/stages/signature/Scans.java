package fr.univ.stages.signature;

import fr.univ.stages.document.DocumentAConserver;
import fr.univ.stages.document.DocumentConserve;
import fr.univ.stages.document.DocumentsConserves;
import fr.univ.stages.document.Numerisation;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.ValeurInvalide;
import fr.univ.stages.signature.modele.Circuit;
import fr.univ.stages.signature.modele.Qualite;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Scans of signed pages, kept as they came with their SHA-256; a new one is added, the old one stays. */
@Service
@Transactional
public class Scans {

    private static final String TYPE = "page-signee";
    private static final String SANS_MODELE = "papier";

    private final CircuitRepository circuits;
    private final DocumentsConserves documents;

    Scans(CircuitRepository circuits, DocumentsConserves documents) {
        this.circuits = circuits;
        this.documents = documents;
    }

    /** A file to download. */
    public record Fichier(String nom, String typeMime, byte[] octets) {}

    /**
     * Keeps a page, or the whole signed copy, with each of the signatures that it bears; throws Refus for anything but a
     * PDF, a PNG or a JPEG of 4 MB at most, and when one of them is not recorded.
     */
    public void joindre(String proprietaire, Set<Qualite> qualites, byte[] octets) {
        if (qualites.isEmpty()) {
            throw Refus.general("Cochez les signatures que ce fichier porte.");
        }
        Numerisation page = lue(octets);
        Circuit circuit = trouver(proprietaire);
        qualites.forEach(circuit::exigerFaite);
        long version = documents
                .dernier(dossier(circuit), TYPE)
                .map(DocumentConserve::version)
                .orElse(0L);
        DocumentConserve garde = documents.conserver(new DocumentAConserver(
                dossier(circuit),
                version + 1,
                TYPE,
                TYPE + "." + page.extension(),
                page.typeMime(),
                SANS_MODELE,
                Map.of("signe", circuit.piece().sha256()),
                page.octets()));
        qualites.forEach(qualite -> circuit.joindre(qualite, garde.id()));
        circuits.saveAndFlush(circuit);
    }

    /** The page last kept with this signature; throws Introuvable. */
    @Transactional(readOnly = true)
    public Fichier lire(String proprietaire, Qualite qualite) {
        Circuit circuit = trouver(proprietaire);
        Long scan = circuit.signature(qualite).scan();
        return documents.tous(dossier(circuit)).stream()
                .filter(document -> Long.valueOf(document.id()).equals(scan))
                .findFirst()
                .map(document -> new Fichier(document.nom(), document.typeMime(), documents.octets(document.id())))
                .orElseThrow(() -> new Introuvable("Aucune page signée n'est jointe à cette signature."));
    }

    void oublier(Circuit circuit) {
        documents.oublier(dossier(circuit));
    }

    private static Numerisation lue(byte[] octets) {
        try {
            return Numerisation.de(octets);
        } catch (ValeurInvalide e) {
            throw Refus.general(e.getMessage());
        }
    }

    private Circuit trouver(String proprietaire) {
        return circuits.findByProprietaire(proprietaire)
                .orElseThrow(() -> new Introuvable("Ce dossier n'a pas encore de document à signer."));
    }

    private static String dossier(Circuit circuit) {
        return "signature:" + circuit.id();
    }
}
