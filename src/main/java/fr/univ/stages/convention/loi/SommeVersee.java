package fr.univ.stages.convention.loi;

import fr.univ.stages.convention.modele.Gratification;
import fr.univ.stages.convention.modele.Stage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Period;
import java.time.temporal.ChronoUnit;

/** What a gratification comes to over the whole stage, whatever it is paid for (A4.11): only totals can be compared. */
final class SommeVersee {

    private static final BigDecimal TRENTE = BigDecimal.valueOf(30);
    private static final int PRECISION = 6;

    private SommeVersee() {}

    static BigDecimal de(Stage stage) {
        Gratification gratification = stage.gratification();
        BigDecimal heures = stage.presence().dureeHeures();
        BigDecimal fois = switch (gratification.unite()) {
            case "HEURE" -> heures;
            case "JOUR" -> heures.divide(Seuils.HEURES_PAR_JOUR, PRECISION, RoundingMode.HALF_UP);
            case "MOIS" -> mois(stage);
            default -> BigDecimal.ONE;
        };
        return gratification.montant().multiply(fois);
    }

    /** Whole months from date to date, the rest in thirtieths; what is interrupted is not paid. */
    private static BigDecimal mois(Stage stage) {
        Period duree = Period.between(stage.debut(), stage.fin().plusDays(1));
        long interrompus = stage.interruption() == null
                ? 0
                : ChronoUnit.DAYS.between(
                                stage.interruption().debut(),
                                stage.interruption().fin())
                        + 1;
        BigDecimal reste = BigDecimal.valueOf(Math.min(duree.getDays(), 30) - interrompus)
                .divide(TRENTE, PRECISION, RoundingMode.HALF_UP);
        return BigDecimal.valueOf(duree.toTotalMonths()).add(reste);
    }
}
