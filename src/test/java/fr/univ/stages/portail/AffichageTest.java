package fr.univ.stages.portail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Dates as French writes them, Paris time")
class AffichageTest {

    private final Affichage affichage = new Affichage(() -> Instant.parse("2026-11-23T12:00:00Z"));

    @Test
    void days_and_moments() {
        assertThat(affichage.jour(LocalDate.of(2027, 3, 1))).isEqualTo("01/03/2027");
        assertThat(affichage.moment(Instant.parse("2026-07-01T22:05:00Z"))).isEqualTo("02/07/2026 à 00\u00a0h\u00a005");
        assertThat(affichage.jour(null)).isEmpty();
        assertThat(affichage.moment(null)).isEmpty();
    }

    @Test
    void how_long_ago_counts_days_of_the_calendar() {
        assertThat(affichage.anciennete(Instant.parse("2026-11-22T23:30:00Z"))).isEqualTo("aujourd'hui");
        assertThat(affichage.anciennete(Instant.parse("2026-11-22T10:00:00Z"))).isEqualTo("hier");
        assertThat(affichage.anciennete(Instant.parse("2026-11-18T10:00:00Z"))).isEqualTo("il y a 5 jours");
    }
}
