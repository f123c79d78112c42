/** The only door to the process engine: deployment, starting, correlating, the task door, retries, history, incidents. */
@ApplicationModule(displayName = "Moteur", allowedDependencies = "noyau")
package fr.univ.stages.moteur;

import org.springframework.modulith.ApplicationModule;
