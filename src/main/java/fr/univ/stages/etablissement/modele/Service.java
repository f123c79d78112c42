package fr.univ.stages.etablissement.modele;

import fr.univ.stages.noyau.Suivi;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A service of an établissement, where a stage takes place (3.1.3); aVerifier as in {@link Etablissement}. */
@Entity
public class Service {

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

    public Service(long etablissementId, DonneesService donnees, boolean aVerifier, Suivi suivi) {
        this.etablissementId = etablissementId;
        this.donnees = donnees;
        this.aVerifier = aVerifier;
        this.suivi = suivi;
    }

    /** Replaces what was recorded. */
    public void modifier(DonneesService nouvelles, boolean encoreAVerifier, Suivi nouveauSuivi) {
        donnees = nouvelles;
        aVerifier = encoreAVerifier;
        suivi = nouveauSuivi;
    }

    /** To be told when the établissement may have moved. */
    public void suivreEtablissement(String departement) {
        if (donnees.adresse() == null) {
            donnees = donnees.a(departement);
        }
    }

    /** Goes to another établissement, to its address when {@code adressePropre} is null. */
    public void passerA(long autreEtablissement, String nom, Adresse adressePropre, String departement) {
        etablissementId = autreEtablissement;
        donnees = new DonneesService(
                nom, adressePropre, adressePropre == null ? departement : donnees.departement(), donnees.telephone());
    }

    /** Takes from a service that is the same what it does not know itself. */
    public void completer(Service semblable) {
        if (donnees.telephone() == null) {
            donnees = new DonneesService(
                    donnees.nom(), donnees.adresse(), donnees.departement(), semblable.donnees.telephone());
        }
        aVerifier = aVerifier && semblable.aVerifier;
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

    public long etablissementId() {
        return etablissementId;
    }

    public DonneesService donnees() {
        return donnees;
    }

    public boolean aVerifier() {
        return aVerifier;
    }

    public Suivi suivi() {
        return suivi;
    }
}
