/** Amendments of a validated convention (3.3): for now what is printed of them. */
@ApplicationModule(
        displayName = "Avenants",
        allowedDependencies = {"noyau", "document"})
package fr.univ.stages.avenant;

import org.springframework.modulith.ApplicationModule;
