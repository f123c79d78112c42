package fr.univ.stages.demo;

import fr.univ.stages.convention.loi.CalculDuree;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Periode;
import fr.univ.stages.referentiel.Gratifications;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Dates, hours and amounts that hold whatever the day of the first start: weeks from Monday to Friday, the rate in force. */
@Component
@ConditionalOnProperty({ModeDemonstration.DEMO, ModeDemonstration.BUREAU})
class CalendrierDemo {

    private static final int ANNEES_DE_RECUL = 20;

    /** More hours than any month of work has, so that a monthly amount never falls below the hourly minimum. */
    private static final BigDecimal HEURES_DU_MOIS = BigDecimal.valueOf(165);

    private static final BigDecimal DIZAINE = BigDecimal.TEN;

    private final Horloge horloge;
    private final CalculDuree durees;
    private final Gratifications taux;

    CalendrierDemo(Horloge horloge, CalculDuree durees, Gratifications taux) {
        this.horloge = horloge;
        this.durees = durees;
        this.taux = taux;
    }

    /** From the first Monday so many days from now, or before now. */
    Periode semaines(int dansJours, int semaines) {
        LocalDate debut = horloge.aujourdhui().plusDays(dansJours).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        return new Periode(debut, debut.plusWeeks(semaines).minusDays(3));
    }

    /** The Friday to come, today left out. */
    LocalDate vendredi() {
        return horloge.aujourdhui().with(TemporalAdjusters.next(DayOfWeek.FRIDAY));
    }

    BigDecimal heures(Periode periode, BigDecimal parSemaine) {
        return durees.proposer(periode, null, parSemaine).heures();
    }

    /** Least per hour of a stage of these dates; the last one published where theirs is not yet. */
    BigDecimal parHeure(Periode periode) {
        return Stream.of(periode.debut(), periode.fin())
                .flatMap(jour -> publie(jour).stream())
                .max(BigDecimal::compareTo)
                .orElseThrow();
    }

    /** A round amount by month that is not below it. */
    BigDecimal parMois(Periode periode) {
        return parHeure(periode)
                .multiply(HEURES_DU_MOIS)
                .divide(DIZAINE, 0, RoundingMode.UP)
                .multiply(DIZAINE);
    }

    private Optional<BigDecimal> publie(LocalDate jour) {
        return Stream.iterate(jour, avant -> avant.minusYears(1))
                .limit(ANNEES_DE_RECUL)
                .flatMap(avant -> taux.au(avant).stream())
                .map(trouve -> trouve.minimumHoraire().valeur())
                .findFirst();
    }
}
