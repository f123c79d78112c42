package fr.univ.stages.convention.loi;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import fr.univ.stages.convention.modele.Interruption;
import fr.univ.stages.noyau.Periode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Proposes the hours of effective presence (D124-6): working days from Monday to Friday, French public holidays and the
 * interruption left out, each counting a fifth of the weekly hours.
 */
@Component
public class CalculDuree {

    private final HolidayManager feries = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    /** Hours, and the same in days of 7 hours and months of 22 days, all rounded to two decimals. */
    public record Duree(BigDecimal heures, BigDecimal jours, BigDecimal mois) {

        /** The same hours in the units of the law. */
        public static Duree de(BigDecimal heures) {
            BigDecimal jours = heures.divide(Seuils.HEURES_PAR_JOUR, 2, RoundingMode.HALF_UP);
            return new Duree(heures, jours, jours.divide(Seuils.JOURS_PAR_MOIS, 2, RoundingMode.HALF_UP));
        }
    }

    /** For at most two years; {@code interruption} may be null. */
    public Duree proposer(Periode periode, Interruption interruption, BigDecimal heuresParSemaine) {
        long jours = periode.debut()
                .datesUntil(periode.fin().plusDays(1))
                .limit(731)
                .filter(jour -> present(jour, interruption))
                .count();
        BigDecimal heures = heuresParSemaine
                .multiply(BigDecimal.valueOf(jours))
                .divide(BigDecimal.valueOf(5), 2, RoundingMode.HALF_UP);
        return Duree.de(heures);
    }

    private boolean present(LocalDate jour, Interruption interruption) {
        boolean ouvre = jour.getDayOfWeek() != DayOfWeek.SATURDAY && jour.getDayOfWeek() != DayOfWeek.SUNDAY;
        boolean interrompu =
                interruption != null && !jour.isBefore(interruption.debut()) && !jour.isAfter(interruption.fin());
        return ouvre && !interrompu && !feries.isHoliday(jour);
    }
}
