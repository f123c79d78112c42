/** Mail: what is written to whom, kept until it is sent, once. */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {"noyau", "moteur"})
package fr.univ.stages.notification;

import org.springframework.modulith.ApplicationModule;
