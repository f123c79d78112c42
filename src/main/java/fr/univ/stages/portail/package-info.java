/** What a person sees: layout, home, tasks, conventions, help, and the JSON door of the forms; nobody uses it. */
@ApplicationModule(displayName = "Portail")
package fr.univ.stages.portail;

import org.springframework.modulith.ApplicationModule;
