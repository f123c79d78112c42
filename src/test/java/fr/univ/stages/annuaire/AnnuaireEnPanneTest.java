package fr.univ.stages.annuaire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("heavy")
@DisplayName("A directory that does not answer is said plainly and quickly")
class AnnuaireEnPanneTest {

    @Test
    void a_stopped_directory_is_unavailable() throws Exception {
        Annuaire annuaire;
        try (AnnuaireDEssai serveur = new AnnuaireDEssai()) {
            annuaire = serveur.annuaire();
            assertThat(annuaire.personne("prof1")).isPresent();
        }
        assertThatThrownBy(() -> annuaire.personne("prof1"))
                .isInstanceOf(AnnuaireIndisponible.class)
                .hasMessageStartingWith("L'annuaire ne répond pas");
    }

    @Test
    void a_mute_directory_is_unavailable_after_the_delay() throws Exception {
        try (ServerSocket muet = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Annuaire annuaire = AnnuaireDEssai.annuaire("ldap://localhost:" + muet.getLocalPort());
            Instant debut = Instant.now();
            assertThatThrownBy(() -> annuaire.composantes()).isInstanceOf(AnnuaireIndisponible.class);
            assertThat(Duration.between(debut, Instant.now())).isLessThan(Duration.ofSeconds(3));
        }
    }
}
