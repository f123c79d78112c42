package fr.univ.stages.referentiel;

import static fr.univ.stages.securite.GensDEssai.repond;

import fr.univ.stages.securite.GensDEssai;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("1.3 Who manages what all centres share")
class AccesReferencesTest {

    @Test
    void whoever_runs_the_platform_does() {
        repond(new AccesReferences(GensDEssai.droits())::gere, "non non non non non non oui");
    }
}
