/** Lists, activities, countries, communes, health insurance offices and yearly rates: what forms offer and laws refer to. */
@ApplicationModule(
        displayName = "Référentiel",
        allowedDependencies = {"noyau", "recherche", "securite", "securite::*"})
package fr.univ.stages.referentiel;

import org.springframework.modulith.ApplicationModule;
