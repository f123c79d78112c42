package fr.univ.stages.securite;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.Mesures;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** {@code mvn -Pbench test -Dtest=DroitsBenchTest}; durations are printed for a thousand decisions: ms here are µs each. */
@Tag("bench")
@DisplayName("1.3: how long a decision about rights takes (aim: 50 µs within a request)")
class DroitsBenchTest extends BaseIntegration {

    private static final int DECISIONS = 1000;
    private static final int MESURES = 200;
    private static final Acteur GESTIONNAIRE = new Acteur("per005", "Thaïs SABRELIN", Set.of(Role.PERSONNEL), null);

    @Autowired
    private Droits droits;

    private final Mesures mesures = new Mesures();

    @Test
    void a_decision_within_a_request_and_the_first_of_a_request() {
        mesurer();
        mesures.oublier();
        mesurer();
        mesures.imprimer("Mille décisions sur les droits (en ms, soit en µs par décision)");
    }

    private void mesurer() {
        for (int mesure = 0; mesure < MESURES; mesure++) {
            nouvelleRequete();
            mesures.mesurer("la première d'une requête, avec sa lecture", this::decider);
            mesures.mesurer("mille suivantes de la même requête", () -> {
                int permises = 0;
                for (int n = 0; n < DECISIONS; n++) {
                    permises += decider() ? 1 : 0;
                }
                return permises;
            });
        }
    }

    private boolean decider() {
        return droits.peut(GESTIONNAIRE, Droit.ECRITURE, Protege.duCentre(2L));
    }

    private static void nouvelleRequete() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
    }
}
