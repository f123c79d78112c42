package fr.univ.stages.etablissement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** One address of a host organisation (4); aVerifier: typed by a student, not yet looked at by staff. */
@Entity
class Etablissement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Embedded
    private DonneesOrganisme donnees;

    private boolean aVerifier;

    /** Written by the database whenever an agreement changes. */
    @Column(insertable = false, updatable = false)
    private LocalDate accordJusquAu;

    @Embedded
    private Suivi suivi;

    protected Etablissement() {}

    Etablissement(DonneesOrganisme donnees, boolean aVerifier, Suivi suivi) {
        this.donnees = donnees;
        this.aVerifier = aVerifier;
        this.suivi = suivi;
    }

    void modifier(DonneesOrganisme nouvelles, boolean encoreAVerifier, Suivi nouveauSuivi) {
        donnees = nouvelles;
        aVerifier = encoreAVerifier;
        suivi = nouveauSuivi;
    }

    /** Staff have looked at it. */
    void verifier() {
        aVerifier = false;
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    DonneesOrganisme donnees() {
        return donnees;
    }

    boolean aVerifier() {
        return aVerifier;
    }

    /** Last day of its agreements, null without any. */
    LocalDate accordJusquAu() {
        return accordJusquAu;
    }

    Suivi suivi() {
        return suivi;
    }
}
