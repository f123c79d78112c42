/** The demo university on a bare machine: embedded PostgreSQL and directory, invented people, organisations and dossiers. */
@ApplicationModule(displayName = "Démonstration")
package fr.univ.stages.demo;

import org.springframework.modulith.ApplicationModule;
