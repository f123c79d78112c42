/** Amendments of a validated convention (3.3): what they change, their signature, how they take effect. */
@ApplicationModule(
        displayName = "Avenants",
        allowedDependencies = {
            "noyau",
            "document",
            "moteur",
            "securite",
            "referentiel",
            "annuaire",
            "centre",
            "etablissement",
            "signature",
            "convention",
            "convention::loi",
            "convention::modele",
            "convention::impression",
            "convention::export"
        })
package fr.univ.stages.avenant;

import org.springframework.modulith.ApplicationModule;
