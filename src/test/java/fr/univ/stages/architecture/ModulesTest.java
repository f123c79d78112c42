package fr.univ.stages.architecture;

import fr.univ.stages.StagesApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("Modules use only what their package-info allows")
class ModulesTest {

    @Test
    void modules_have_no_cycle_and_use_only_what_they_may() {
        ApplicationModules.of(StagesApplication.class).verify();
    }
}
