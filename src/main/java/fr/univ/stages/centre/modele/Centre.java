package fr.univ.stages.centre.modele;

import fr.univ.stages.noyau.Suivi;
import fr.univ.stages.securite.Protege;
import fr.univ.stages.securite.page.Destinataire;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

/** A centre de gestion: the office that manages conventions and offers of what it was given to manage (2.1–2.6). */
@Entity
public class Centre implements Protege {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String nom;

    @Enumerated(EnumType.STRING)
    private TypeCentre type;

    @Embedded
    private AdressePostale adresse;

    @Embedded
    private Coordonnees coordonnees;

    @Embedded
    private Signataire signataire;

    @Embedded
    private Parametres parametres;

    @Embedded
    private Suivi suivi;

    /** For JPA only. */
    protected Centre() {}

    public Centre(TypeCentre type, FicheCentre fiche, Suivi suivi) {
        this.type = type;
        this.nom = fiche.nom();
        this.adresse = fiche.adresse();
        this.coordonnees = fiche.coordonnees();
        this.signataire = fiche.signataire();
        this.parametres = fiche.parametres();
        this.suivi = suivi;
    }

    /** What a right over the centre itself depends on: the centre. */
    @Override
    public Long centre() {
        return id;
    }

    /** Replaces what was recorded; the kind of centre stays. */
    public void modifier(FicheCentre fiche, Suivi nouveauSuivi) {
        nom = fiche.nom();
        adresse = fiche.adresse();
        coordonnees = fiche.coordonnees();
        signataire = fiche.signataire();
        parametres = fiche.parametres();
        suivi = nouveauSuivi;
    }

    /** Number of the centre, also the id of its group in the engine. */
    public Long id() {
        return id;
    }

    /** Changes with every modification. */
    public int version() {
        return version;
    }

    /** Unique among centres, case and accents left aside. */
    public String nom() {
        return nom;
    }

    /** Rank of the centre. */
    public TypeCentre type() {
        return type;
    }

    /** Printed at the head of the convention. */
    public AdressePostale adresse() {
        return adresse;
    }

    /** Telephone and the rest. */
    public Coordonnees coordonnees() {
        return coordonnees;
    }

    /** Whom a question for this centre reaches (1.6). */
    public Destinataire destinataire() {
        return new Destinataire(
                id,
                "le centre de gestion « " + nom + " »",
                coordonnees.courriel() == null ? null : coordonnees.courriel().valeur(),
                coordonnees.telephone() == null ? null : coordonnees.telephone().affichage());
    }

    /** Who signs for the university; never null, its parts may be. */
    public Signataire signataire() {
        return signataire == null ? Signataire.AUCUN : signataire;
    }

    /** What the centre decides about its conventions. */
    public Parametres parametres() {
        return parametres;
    }

    /** Who made it and who changed it last. */
    public Suivi suivi() {
        return suivi;
    }
}
