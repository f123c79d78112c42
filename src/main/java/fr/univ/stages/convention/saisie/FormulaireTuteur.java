package fr.univ.stages.convention.saisie;

import fr.univ.stages.convention.modele.Accueil;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.etablissement.Contacts;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.moteur.Vue;
import fr.univ.stages.noyau.Acteur;
import org.springframework.stereotype.Component;

/** Step 4: the people of the chosen service. */
@Component
class FormulaireTuteur implements FormulaireEtape {

    private final Etablissements etablissements;
    private final Services services;
    private final Contacts contacts;
    private final ReglesDesFormulaires regles;

    FormulaireTuteur(Etablissements etablissements, Services services, Contacts contacts, ReglesDesFormulaires regles) {
        this.etablissements = etablissements;
        this.services = services;
        this.contacts = contacts;
        this.regles = regles;
    }

    @Override
    public Etape etape() {
        return Etape.TUTEUR;
    }

    @Override
    public Class<?> saisie() {
        return SaisieTuteur.class;
    }

    @Override
    public Vue vue(Convention convention, Acteur acteur) {
        Accueil accueil = convention.accueil();
        return new Vue()
                .saisie("tuteur", accueil.tuteur())
                .regle("tuteur", regles.tuteurObligatoire(convention), true)
                .info("etablissement", etablissements.fiche(accueil.etablissement()))
                .info("service", services.fiche(accueil.service()))
                .info("contacts", contacts.de(accueil.service(), acteur));
    }
}
