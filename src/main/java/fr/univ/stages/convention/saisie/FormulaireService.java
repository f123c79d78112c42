package fr.univ.stages.convention.saisie;

import fr.univ.stages.convention.modele.Accueil;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.moteur.Vue;
import fr.univ.stages.noyau.Acteur;
import org.springframework.stereotype.Component;

/** Step 3: the services of the chosen host. */
@Component
class FormulaireService implements FormulaireEtape {

    private final Etablissements etablissements;
    private final Services services;

    FormulaireService(Etablissements etablissements, Services services) {
        this.etablissements = etablissements;
        this.services = services;
    }

    @Override
    public Etape etape() {
        return Etape.SERVICE;
    }

    @Override
    public Class<?> saisie() {
        return SaisieService.class;
    }

    @Override
    public Vue vue(Convention convention, Acteur acteur) {
        Accueil accueil = convention.accueil();
        return new Vue()
                .saisie("service", accueil.service())
                .info("etablissement", etablissements.fiche(accueil.etablissement()))
                .info("services", services.de(accueil.etablissement()));
    }
}
