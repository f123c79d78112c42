/** Centres de gestion: what each manages, how it wants conventions made, and who works there with which right. */
@ApplicationModule(
        displayName = "Centres de gestion",
        allowedDependencies = {"noyau", "recherche", "securite", "securite::*", "annuaire", "referentiel", "document"})
package fr.univ.stages.centre;

import org.springframework.modulith.ApplicationModule;
