package fr.univ.stages.noyau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Refusals and actors")
class RefusTest {

    @Test
    void a_refusal_keeps_its_messages_in_order() {
        var erreurs = new LinkedHashMap<String, String>();
        erreurs.put("fin", "Trop tôt.");
        erreurs.put("debut", "Trop tard.");
        var refus = new Refus(erreurs);
        erreurs.clear();
        assertThat(refus.erreurs().keySet()).containsExactly("fin", "debut");
        assertThat(refus).hasMessage("Trop tôt. Trop tard.");
        assertThat(Refus.general("Non.").erreurs()).containsEntry("", "Non.");
    }

    @Test
    void an_actor_survives_a_session_kept_in_the_database() throws IOException, ClassNotFoundException {
        var acteur = new Acteur("per005", "Zoé", EnumSet.of(Role.PERSONNEL, Role.ENSEIGNANT), null);
        var octets = new ByteArrayOutputStream();
        try (var flux = new ObjectOutputStream(octets)) {
            flux.writeObject(acteur);
        }
        try (var flux = new ObjectInputStream(new ByteArrayInputStream(octets.toByteArray()))) {
            assertThat(flux.readObject()).isEqualTo(acteur);
        }
        assertThat(acteur.est(Role.PERSONNEL)).isTrue();
        assertThat(acteur.est(Role.ADMINISTRATEUR)).isFalse();
    }
}
