package fr.univ.stages.etablissement.modele;

import fr.univ.stages.noyau.Suivi;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A person of a service: tuteur professionnel or signataire (3.1.4, 3.1.7). */
@Entity
public class Contact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long serviceId;

    @Embedded
    private DonneesContact donnees;

    private boolean aVerifier;

    @Embedded
    private Suivi suivi;

    protected Contact() {}

    public Contact(long serviceId, DonneesContact donnees, boolean aVerifier, Suivi suivi) {
        this.serviceId = serviceId;
        this.donnees = donnees;
        this.aVerifier = aVerifier;
        this.suivi = suivi;
    }

    /** Replaces what was recorded. */
    public void modifier(DonneesContact nouvelles, boolean encoreAVerifier, Suivi nouveauSuivi) {
        donnees = nouvelles;
        aVerifier = encoreAVerifier;
        suivi = nouveauSuivi;
    }

    /** Goes to another service. */
    public void passerA(long autreService) {
        serviceId = autreService;
    }

    /** Takes from the sheet of the same person what this one does not say. */
    public void completer(Contact semblable) {
        DonneesContact autres = semblable.donnees;
        donnees = new DonneesContact(
                donnees.civilite(),
                donnees.nom(),
                donnees.prenom(),
                donnees.fonction(),
                donnees.courriel(),
                donnees.telephone() == null ? autres.telephone() : donnees.telephone(),
                donnees.fax() == null ? autres.fax() : donnees.fax());
        aVerifier = aVerifier && semblable.aVerifier;
    }

    /** Staff have looked at it. */
    public void verifier() {
        aVerifier = false;
    }

    /** The same for two sheets of one person: two people may share an address, so the name counts too. */
    public String cle() {
        return Cle.de(Lecture.texte(donnees.courriel()), donnees.nom(), donnees.prenom());
    }

    public long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public Suivi suivi() {
        return suivi;
    }

    /** With everything by which the contact can be reached. */
    public FicheContact fiche() {
        return new FicheContact(
                id,
                version,
                serviceId,
                donnees.civilite(),
                donnees.nom(),
                donnees.prenom(),
                donnees.fonction(),
                Lecture.texte(donnees.courriel()),
                Lecture.lisible(donnees.telephone()),
                Lecture.lisible(donnees.fax()),
                suivi.creePar(),
                aVerifier);
    }
}
