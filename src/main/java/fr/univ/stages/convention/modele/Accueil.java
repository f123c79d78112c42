package fr.univ.stages.convention.modele;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Who receives the student, by the ids of the register of organisations; each may be null until it is chosen. */
@Embeddable
public record Accueil(
        @Column(name = "etablissement_id") Long etablissement,
        @Column(name = "service_id") Long service,
        @Column(name = "tuteur_id") Long tuteur,
        @Column(name = "signataire_id") Long signataire) {

    static final Accueil AUCUN = new Accueil(null, null, null, null);

    Accueil avecEtablissement(long choisi) {
        return Long.valueOf(choisi).equals(etablissement) ? this : new Accueil(choisi, null, null, null);
    }

    Accueil avecService(long choisi) {
        return Long.valueOf(choisi).equals(service) ? this : new Accueil(etablissement, choisi, null, signataire);
    }

    Accueil avecTuteur(Long choisi) {
        return new Accueil(etablissement, service, choisi, signataire);
    }

    Accueil avecSignataire(Long choisi) {
        return new Accueil(etablissement, service, tuteur, choisi);
    }
}
