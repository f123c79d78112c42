/**
 * The circuit of signatories: who signs a convention or an avenant, which document, and when each signature came. Open: whoever
 * has something signed reads the circuit itself.
 */
@ApplicationModule(
        displayName = "Signature",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {"noyau", "moteur", "notification", "securite", "securite::*", "document"})
package fr.univ.stages.signature;

import org.springframework.modulith.ApplicationModule;
