/** The demo university on a bare machine: embedded PostgreSQL, embedded directory, invented people and organisations. */
@ApplicationModule(displayName = "Démonstration")
package fr.univ.stages.demo;

import org.springframework.modulith.ApplicationModule;
