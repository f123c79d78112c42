package fr.univ.stages.etablissement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A service of an établissement, where a stage takes place (3.1.3); aVerifier as in {@link Etablissement}. */
@Entity
class Service {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long etablissementId;

    @Embedded
    private DonneesService donnees;

    private boolean aVerifier;

    @Embedded
    private Suivi suivi;

    protected Service() {}

    Service(long etablissementId, DonneesService donnees, boolean aVerifier, Suivi suivi) {
        this.etablissementId = etablissementId;
        this.donnees = donnees;
        this.aVerifier = aVerifier;
        this.suivi = suivi;
    }

    void modifier(DonneesService nouvelles, boolean encoreAVerifier, Suivi nouveauSuivi) {
        donnees = nouvelles;
        aVerifier = encoreAVerifier;
        suivi = nouveauSuivi;
    }

    /** To be told when the établissement may have moved. */
    void suivreEtablissement(String departement) {
        if (donnees.adresse() == null) {
            donnees = donnees.a(departement);
        }
    }

    /** Goes to another établissement, to its address when {@code adressePropre} is null. */
    void passerA(long autreEtablissement, String nom, Adresse adressePropre, String departement) {
        etablissementId = autreEtablissement;
        donnees = new DonneesService(
                nom, adressePropre, adressePropre == null ? departement : donnees.departement(), donnees.telephone());
    }

    /** Takes from a service that is the same what it does not know itself. */
    void completer(Service semblable) {
        if (donnees.telephone() == null) {
            donnees = new DonneesService(
                    donnees.nom(), donnees.adresse(), donnees.departement(), semblable.donnees.telephone());
        }
        aVerifier = aVerifier && semblable.aVerifier;
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

    long etablissementId() {
        return etablissementId;
    }

    DonneesService donnees() {
        return donnees;
    }

    boolean aVerifier() {
        return aVerifier;
    }

    Suivi suivi() {
        return suivi;
    }
}
