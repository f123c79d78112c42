package fr.univ.stages.centre.modele;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who signs conventions for the university by delegation of its president, and in what capacity; both may be null. */
@Embeddable
public record Signataire(
        @Column(name = "nom_signataire") String nom,
        @Column(name = "qualite_signataire") String qualite) {

    static final Signataire AUCUN = new Signataire(null, null);
}
