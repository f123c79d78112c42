package fr.univ.stages.architecture;

import fr.univ.stages.StagesApplication;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

@DisplayName("architecture §3: modules use only what the table allows")
class ModulesTest {

    @Test
    void modules_have_no_cycle_and_use_only_what_they_may() {
        ApplicationModules.of(StagesApplication.class).verify();
    }
}
