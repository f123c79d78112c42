/** Offers of stages that the university diffuses; for now what a convention takes from one (3.1.1). */
@ApplicationModule(
        displayName = "Offres",
        allowedDependencies = {
            "noyau",
            "recherche",
            "securite",
            "securite::*",
            "referentiel",
            "annuaire",
            "centre",
            "centre::*",
            "etablissement",
            "etablissement::*"
        })
package fr.univ.stages.offre;

import org.springframework.modulith.ApplicationModule;
