package fr.univ.stages.centre;

import static fr.univ.stages.securite.GensDEssai.repond;

import fr.univ.stages.securite.GensDEssai;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "1.3, 2.1 Who looks at centres and opens them: student, teacher, staff without, LECTURE, ÉCRITURE, ADMIN, platform")
class AccesCentreTest {

    private final AccesCentre acces = new AccesCentre(null, GensDEssai.droits());

    @Test
    void the_staff_looks_and_the_platform_opens() {
        repond(acces::voit, "non non oui oui oui oui oui");
        repond(acces::ouvre, "non non non non non non oui");
    }
}
