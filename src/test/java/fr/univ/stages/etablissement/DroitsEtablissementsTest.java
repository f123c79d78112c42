package fr.univ.stages.etablissement;

import static fr.univ.stages.securite.GensDEssai.repond;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Suivi;
import fr.univ.stages.securite.GensDEssai;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName(
        "1.3, 1.4, 4 Who may do what in the register: student, teacher, staff without, LECTURE, ÉCRITURE, ADMIN, platform")
class DroitsEtablissementsTest {

    private final DroitsEtablissements droits = new DroitsEtablissements(GensDEssai.droits());

    @Test
    void whoever_reads_in_a_centre_looks_at_it_and_students_search_it() {
        repond(droits::voit, "non non non oui oui oui oui");
        repond(permis(droits::exigerConsultation), "oui non non oui oui oui oui");
    }

    @Test
    void whoever_writes_in_a_centre_manages_it_and_students_bring_theirs() {
        repond(droits::gere, "non non non non oui oui oui");
        repond(permis(droits::exigerSaisie), "oui non non non oui oui oui");
    }

    @Test
    void whoever_administers_a_centre_merges_and_the_platform_imports() {
        repond(droits::fusionne, "non non non non non oui oui");
        repond(droits::importe, "non non non non non non oui");
    }

    @Test
    void a_student_changes_what_they_brought_until_it_is_verified() {
        repond(permis(qui -> droits.exigerModification(qui, par(qui.login()), true)), "oui non non non oui oui oui");
        repond(permis(qui -> droits.exigerModification(qui, par(qui.login()), false)), "non non non non oui oui oui");
        repond(permis(qui -> droits.exigerModification(qui, par("autre"), true)), "non non non non oui oui oui");
    }

    private static Suivi par(String login) {
        return new Suivi(Instant.EPOCH, login, null, null);
    }

    private static Predicate<Acteur> permis(Consumer<Acteur> porte) {
        return qui -> catchThrowable(() -> porte.accept(qui)) == null;
    }
}
