package fr.univ.stages.centre;

import fr.univ.stages.annuaire.Civilite;
import fr.univ.stages.annuaire.Personnel;
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

/** A person who works for a centre, with a copy of what the directory said of them the day they were attached. */
@Entity
class Rattachement {

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

    @Enumerated(EnumType.STRING)
    private Droit droit;

    private boolean figureSurConvention;

    @Embedded
    private Suivi suivi;

    protected Rattachement() {}

    Rattachement(Centre centre, Personnel personne, Droit droit, boolean figureSurConvention, Suivi suivi) {
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

    Gestionnaire gestionnaire() {
        return new Gestionnaire(civilite, nom, prenom, courriel, telephone);
    }
}
