/** The frame of all pages, home, tasks, help, and the JSON door of the forms: composes what modules bring; nobody uses it. */
@ApplicationModule(displayName = "Portail")
package fr.univ.stages.portail;

import org.springframework.modulith.ApplicationModule;
