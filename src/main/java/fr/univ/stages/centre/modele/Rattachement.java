package fr.univ.stages.centre.modele;

import fr.univ.stages.annuaire.Civilite;
import fr.univ.stages.annuaire.Personnel;
import fr.univ.stages.noyau.Suivi;
import fr.univ.stages.noyau.Telephone;
import fr.univ.stages.securite.Droit;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;

/** A person who works for a centre, with a copy of what the directory said of them the day they were attached, completed since. */
@Entity
public class Rattachement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    @ManyToOne(fetch = FetchType.LAZY)
    private Centre centre;

    private String login;

    @Enumerated(EnumType.STRING)
    private Civilite civilite;

    private String nom;

    private String prenom;

    private String composante;

    private String courriel;

    private String telephone;

    private String typePersonnel;

    private String campus;

    private String batiment;

    private String bureau;

    @Enumerated(EnumType.STRING)
    private Droit droit;

    private boolean figureSurConvention;

    @Embedded
    private Suivi suivi;

    protected Rattachement() {}

    public Rattachement(Centre centre, Personnel personne, Droit droit, boolean figureSurConvention, Suivi suivi) {
        this.centre = centre;
        this.login = personne.login();
        this.civilite = personne.civilite();
        this.nom = personne.nom();
        this.prenom = personne.prenom();
        this.composante = personne.composante();
        this.courriel = personne.courriel();
        this.telephone = personne.telephone();
        this.droit = droit;
        this.figureSurConvention = figureSurConvention;
        this.suivi = suivi;
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String login() {
        return login;
    }

    public Droit droit() {
        return droit;
    }

    public Suivi suivi() {
        return suivi;
    }

    /** Takes what was completed, already checked. */
    public void completer(SaisiePersonnel saisie, Suivi suivi) {
        this.typePersonnel = saisie.type();
        this.telephone = saisie.telephone() == null
                ? null
                : Telephone.de(saisie.telephone()).valeur();
        this.campus = saisie.campus();
        this.batiment = saisie.batiment();
        this.bureau = saisie.bureau();
        this.droit = Droit.valueOf(saisie.droit());
        this.figureSurConvention = saisie.figureSurConvention();
        this.suivi = suivi;
    }

    /** As the list of the staff shows it. */
    public FichePersonnel fiche() {
        return new FichePersonnel(
                id,
                version,
                login,
                civilite,
                nom,
                prenom,
                composante,
                courriel,
                TelephoneLu.affichage(telephone),
                typePersonnel,
                campus,
                batiment,
                bureau,
                droit,
                figureSurConvention,
                suivi);
    }

    /** As conventions print the contact of a centre. */
    public Gestionnaire gestionnaire() {
        return new Gestionnaire(civilite, nom, prenom, courriel, telephone);
    }
}
