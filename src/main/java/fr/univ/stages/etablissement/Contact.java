package fr.univ.stages.etablissement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A person of a service: tuteur professionnel or signataire (3.1.4, 3.1.7). */
@Entity
class Contact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long serviceId;

    @Embedded
    private DonneesContact donnees;

    @Embedded
    private Suivi suivi;

    protected Contact() {}

    Contact(long serviceId, DonneesContact donnees, Suivi suivi) {
        this.serviceId = serviceId;
        this.donnees = donnees;
        this.suivi = suivi;
    }

    void modifier(DonneesContact nouvelles, Suivi nouveauSuivi) {
        donnees = nouvelles;
        suivi = nouveauSuivi;
    }

    int version() {
        return version;
    }

    Suivi suivi() {
        return suivi;
    }

    FicheContact fiche() {
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
                suivi.creePar());
    }
}
