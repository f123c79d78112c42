package fr.univ.stages.etablissement;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** An accord de partenariat of an établissement with the university; its scan is kept by the module document. */
@Entity
class Accord {

    /** Type of its document, and kind of its owner. */
    static final String TYPE = "accord";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private long etablissementId;

    @Embedded
    private DonneesAccord donnees;

    private Long document;

    @Embedded
    private Suivi suivi;

    protected Accord() {}

    Accord(long etablissementId, DonneesAccord donnees, Suivi suivi) {
        this.etablissementId = etablissementId;
        this.donnees = donnees;
        this.suivi = suivi;
    }

    /** Whether the last day of the agreements has not passed; null when there is none. Nobody signs in the future. */
    static boolean enVigueur(LocalDate jusquAu, LocalDate aujourdhui) {
        return jusquAu != null && !jusquAu.isBefore(aujourdhui);
    }

    void modifier(DonneesAccord nouvelles, Suivi nouveauSuivi) {
        donnees = nouvelles;
        suivi = nouveauSuivi;
    }

    void joindre(long autreDocument) {
        document = autreDocument;
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

    DonneesAccord donnees() {
        return donnees;
    }

    Long document() {
        return document;
    }

    Suivi suivi() {
        return suivi;
    }

    /** Whose document it is, for the module document. */
    String proprietaire() {
        return TYPE + ":" + id;
    }

    FicheAccord fiche(LocalDate aujourdhui) {
        LocalDate jusquAu = donnees.finLe() == null ? LocalDate.MAX : donnees.finLe();
        return new FicheAccord(
                id,
                version,
                etablissementId,
                donnees.signeLe(),
                donnees.finLe(),
                donnees.signataireUniversite(),
                donnees.signataireOrganisme(),
                document != null,
                enVigueur(jusquAu, aujourdhui),
                suivi);
    }
}
