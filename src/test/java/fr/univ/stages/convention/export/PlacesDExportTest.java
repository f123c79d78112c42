package fr.univ.stages.convention.export;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.noyau.Indisponible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("7.2 few exports at once on a node: the others are asked to come back")
class PlacesDExportTest {

    private final PlacesDExport places = new PlacesDExport();

    @Test
    void a_fourth_waits_until_one_of_three_is_done() {
        for (int n = 0; n < 3; n++) {
            places.prendre();
        }
        assertThatThrownBy(places::prendre)
                .isInstanceOf(Indisponible.class)
                .hasMessageContaining("Recommencez dans une minute");

        places.rendre();

        assertThatNoException().isThrownBy(places::prendre);
    }
}
