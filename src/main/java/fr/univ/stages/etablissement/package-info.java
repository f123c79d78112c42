/** Host organisations, their services and contacts, and the six searches (4.1–4.4). */
@ApplicationModule(
        displayName = "Établissements d'accueil",
        allowedDependencies = {
            "noyau",
            "recherche",
            "document",
            "moteur",
            "securite",
            "securite::*",
            "referentiel",
            "centre",
            "centre::*"
        })
package fr.univ.stages.etablissement;

import org.springframework.modulith.ApplicationModule;
