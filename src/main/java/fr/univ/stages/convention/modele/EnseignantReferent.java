package fr.univ.stages.convention.modele;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** The enseignant référent (L124-1), copied from the directory on the day of the choice. */
@Embeddable
public record EnseignantReferent(
        @Column(name = "enseignant_login") String login,
        @Column(name = "enseignant_civilite") String civilite,
        @Column(name = "enseignant_nom") String nom,
        @Column(name = "enseignant_prenom") String prenom,
        @Column(name = "enseignant_composante") String composante,
        @Column(name = "enseignant_courriel") String courriel,
        @Column(name = "enseignant_telephone") String telephone) {

    /** First name then surname. */
    public String nomComplet() {
        return prenom + " " + nom;
    }
}
