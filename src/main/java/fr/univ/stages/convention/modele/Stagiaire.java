package fr.univ.stages.convention.modele;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/**
 * The student as the convention holds him or her: a copy, so that later changes in the directory change no agreement.
 *
 * @param sexe code SEXE_CIVIL, or null
 * @param pays ISO 3166-1 alpha-2
 * @param regimeSecu code REGIME_SECU
 * @param cpam label of the caisse, null outside the general scheme
 * @param representant null for somebody of age
 */
@Embeddable
public record Stagiaire(
        @Column(name = "etudiant_numero") String numero,
        @Column(name = "etudiant_ine") String ine,
        @Column(name = "etudiant_civilite") String civilite,
        @Column(name = "etudiant_nom") String nom,
        @Column(name = "etudiant_prenom") String prenom,
        @Column(name = "etudiant_date_naissance") LocalDate dateNaissance,
        @Column(name = "etudiant_sexe") String sexe,
        @Column(name = "etudiant_voie") String voie,
        @Column(name = "etudiant_code_postal") String codePostal,
        @Column(name = "etudiant_commune") String commune,
        @Column(name = "etudiant_pays") String pays,
        @Column(name = "etudiant_telephone") String telephone,
        @Column(name = "etudiant_portable") String portable,
        @Column(name = "etudiant_courriel") String courriel,
        @Column(name = "etudiant_courriel_perso") String courrielPerso,
        @Column(name = "etudiant_regime_secu") String regimeSecu,
        @Column(name = "etudiant_cpam") String cpam,
        @Embedded RepresentantLegal representant) {

    /** First name then surname, as on a letter. */
    public String nomComplet() {
        return prenom + " " + nom;
    }

    /** Whether the student is a minor on that day. */
    public boolean mineurLe(LocalDate jour) {
        return Minorite.le(dateNaissance, jour);
    }
}
