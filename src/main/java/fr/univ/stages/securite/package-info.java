/** Sign-in, sessions, rights (role × centre) and the engine's view of who is who. */
@ApplicationModule(
        displayName = "Sécurité",
        allowedDependencies = {"noyau", "recherche", "moteur"})
package fr.univ.stages.securite;

import org.springframework.modulith.ApplicationModule;
