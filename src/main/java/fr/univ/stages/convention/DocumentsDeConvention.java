package fr.univ.stages.convention;

import fr.univ.stages.convention.modele.Convention;
import org.springframework.stereotype.Service;

/** Provisional. */
@Service
public class DocumentsDeConvention {

    /** A file. */
    public record Fichier(String nom, byte[] octets) {}

    void supprimer(Convention convention) {}

    boolean prets(Convention convention) {
        return false;
    }

    Fichier fichier(Convention convention, String type) {
        return null;
    }

    /** Provisional. */
    public void produire(long id) {}
}
