package fr.univ.stages.etablissement.modele;

import fr.univ.stages.noyau.Suivi;
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
public class Etablissement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @Embedded
    private DonneesEtablissement donnees;

    private boolean aVerifier;

    /** Written by the database whenever an agreement changes. */
    @Column(insertable = false, updatable = false)
    private LocalDate accordJusquAu;

    @Embedded
    private Suivi suivi;

    protected Etablissement() {}

    public Etablissement(DonneesEtablissement donnees, boolean aVerifier, Suivi suivi) {
        this.donnees = donnees;
        this.aVerifier = aVerifier;
        this.suivi = suivi;
    }

    /** Replaces what was recorded. */
    public void modifier(DonneesEtablissement nouvelles, boolean encoreAVerifier, Suivi nouveauSuivi) {
        donnees = nouvelles;
        aVerifier = encoreAVerifier;
        suivi = nouveauSuivi;
    }

    /** Staff have looked at it. */
    public void verifier() {
        aVerifier = false;
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public DonneesEtablissement donnees() {
        return donnees;
    }

    public boolean aVerifier() {
        return aVerifier;
    }

    /** Last day of its agreements, null without any. */
    public LocalDate accordJusquAu() {
        return accordJusquAu;
    }

    public Suivi suivi() {
        return suivi;
    }
}
