package fr.univ.stages.signature.modele;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One line of a circuit; all that concerns the signature itself is null until it is there.
 *
 * @param signeeLe the date written beside the signature
 * @param scan id of the kept scan, or null
 */
@Embeddable
public record Signature(
        @Enumerated(EnumType.STRING) Qualite qualite,
        String nom,
        String courriel,
        @Column(name = "signee_le") LocalDate signeeLe,
        @Column(name = "enregistree_le") Instant enregistreeLe,
        @Column(name = "enregistree_par") String enregistreePar,
        @Column(name = "scan_id") Long scan) {

    static Signature attendue(Attendu qui) {
        return new Signature(qui.qualite(), qui.nom(), qui.courriel(), null, null, null, null);
    }

    Signature recue(LocalDate le, Instant quand, String par) {
        return new Signature(qualite, nom, courriel, le, quand, par, scan);
    }

    Signature retiree() {
        return new Signature(qualite, nom, courriel, null, null, null, null);
    }

    Signature aDater() {
        return new Signature(qualite, nom, courriel, null, null, null, scan);
    }

    Signature avecScan(long document) {
        return new Signature(qualite, nom, courriel, signeeLe, enregistreeLe, enregistreePar, document);
    }

    /** Whether the signature is there. */
    public boolean faite() {
        return signeeLe != null;
    }

    /** Whether the document was printed without a name that it must hold. */
    public boolean sansNom() {
        return nom == null && qualite.nommee();
    }
}
