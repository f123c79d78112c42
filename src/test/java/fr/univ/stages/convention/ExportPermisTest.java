package fr.univ.stages.convention;

import static fr.univ.stages.securite.GensDEssai.repond;
import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.GensDEssai;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("1.2, 3.4 Who takes a list of conventions away")
class ExportPermisTest {

    private final AccesConvention acces = new AccesConvention(null, GensDEssai.droits(), null);

    @Test
    void everybody_but_students_on_their_own_side_does() {
        repond(acces::exporte, "non oui oui oui oui oui oui");
        assertThat(acces.exporte(new Acteur("employee", "employee", Set.of(Role.ETUDIANT, Role.PERSONNEL), "22600001")))
                .isTrue();
    }
}
