/** What every module speaks: checked values, who acts, what time it is, and how a wish is refused. */
@ApplicationModule(
        displayName = "Noyau",
        allowedDependencies = {})
package fr.univ.stages.noyau;

import org.springframework.modulith.ApplicationModule;
