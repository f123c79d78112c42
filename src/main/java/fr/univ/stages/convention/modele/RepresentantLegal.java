package fr.univ.stages.convention.modele;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Who signs beside a student under eighteen (article D124-4).
 *
 * @param qualite what the person is to the student, null when not said
 */
@Embeddable
public record RepresentantLegal(
        @Column(name = "representant_nom") String nom,
        @Column(name = "representant_prenom") String prenom,
        @Column(name = "representant_qualite") String qualite) {

    /** First name then surname. */
    public String nomComplet() {
        return prenom + " " + nom;
    }
}
