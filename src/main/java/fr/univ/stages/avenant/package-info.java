/** Amendments of a validated convention (3.3): what they change, their signature, how they take effect. */
@ApplicationModule(
        displayName = "Avenants",
        allowedDependencies = {
            "noyau",
            "document",
            "moteur",
            "securite",
            "securite::*",
            "referentiel",
            "annuaire",
            "centre",
            "centre::*",
            "etablissement",
            "etablissement::*",
            "signature",
            "convention",
            "convention::*"
        })
package fr.univ.stages.avenant;

import org.springframework.modulith.ApplicationModule;
