package fr.univ.stages;

import fr.univ.stages.noyau.Horloge;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** It is the morning of 1 December 2026 whenever tests begin, so that no year breaks them; from then on time passes as it does. */
@TestConfiguration(proxyBeanMethods = false)
public class HorlogeDEssai {

    /** The day of {@link #aujourdhui} in SQL, whose current_date is the machine's. */
    public static final String JOUR_SQL = "date '2026-12-01'";

    private static final LocalDate JOUR = LocalDate.of(2026, 12, 1);
    private static final Duration DECALAGE = Duration.between(
            Instant.now(), JOUR.atTime(9, 0).atZone(Horloge.PARIS).toInstant());

    @Bean
    @Primary
    Horloge horlogeDEssai() {
        return HorlogeDEssai::maintenant;
    }

    /** Now, for the application that is tried. */
    public static Instant maintenant() {
        return Instant.now().plus(DECALAGE);
    }

    /** Today, for the application that is tried. */
    public static LocalDate aujourdhui() {
        return LocalDate.ofInstant(maintenant(), Horloge.PARIS);
    }

    /** How far it is from the machine's clock. */
    static Duration decalage() {
        return DECALAGE;
    }
}
