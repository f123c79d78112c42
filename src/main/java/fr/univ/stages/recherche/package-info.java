/** What every search and every list stands on: conditions, words and their one folding, order, pages, columns. */
@ApplicationModule(
        displayName = "Recherche",
        allowedDependencies = {"noyau"})
package fr.univ.stages.recherche;

import org.springframework.modulith.ApplicationModule;
