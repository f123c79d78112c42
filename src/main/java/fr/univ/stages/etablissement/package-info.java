/** Host organisations, their services and contacts, and the six searches (mission 4). */
@ApplicationModule(
        displayName = "Établissements d'accueil",
        allowedDependencies = {"noyau", "document", "moteur", "securite", "referentiel", "centre"})
package fr.univ.stages.etablissement;

import org.springframework.modulith.ApplicationModule;
