package fr.univ.stages.etablissement.modele;

import fr.univ.stages.noyau.Suivi;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** An accord de partenariat of an établissement with the university; its scan is kept by the module document. */
@Entity
public class Accord {

    /** Type of its document, and kind of its owner. */
    public static final String TYPE = "accord";

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

    public Accord(long etablissementId, DonneesAccord donnees, Suivi suivi) {
        this.etablissementId = etablissementId;
        this.donnees = donnees;
        this.suivi = suivi;
    }

    /** Whether the last day of the agreements has not passed; null when there is none. Nobody signs in the future. */
    public static boolean enVigueur(LocalDate jusquAu, LocalDate aujourdhui) {
        return jusquAu != null && !jusquAu.isBefore(aujourdhui);
    }

    /** Replaces what was recorded; the document joined to it stays. */
    public void modifier(DonneesAccord nouvelles, Suivi nouveauSuivi) {
        donnees = nouvelles;
        suivi = nouveauSuivi;
    }

    /** Id of the scan that replaces the former one. */
    public void joindre(long autreDocument) {
        document = autreDocument;
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

    public DonneesAccord donnees() {
        return donnees;
    }

    Long document() {
        return document;
    }

    public Suivi suivi() {
        return suivi;
    }

    /** Whose document it is, for the module document. */
    public String proprietaire() {
        return TYPE + ":" + id;
    }

    /** As shown that day: in force or over. */
    public FicheAccord fiche(LocalDate aujourdhui) {
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
