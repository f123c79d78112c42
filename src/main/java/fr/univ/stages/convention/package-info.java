/** The internship agreement: its wizard, its rules, what is printed of it. */
@ApplicationModule(
        displayName = "Conventions",
        allowedDependencies = {
            "noyau",
            "recherche",
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
            "offre",
            "notification",
            "signature"
        })
package fr.univ.stages.convention;

import org.springframework.modulith.ApplicationModule;
