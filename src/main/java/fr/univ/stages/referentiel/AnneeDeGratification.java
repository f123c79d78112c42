package fr.univ.stages.referentiel;

import fr.univ.stages.noyau.Montant;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;

/** One line of the yearly amounts as administrators see it; {@code taux} is a fraction, 0.15 for 15 %. */
public record AnneeDeGratification(
        LocalDate valableDu,
        LocalDate valableAu,
        BigDecimal pmss,
        BigDecimal plafondHoraire,
        BigDecimal taux,
        BigDecimal minimumHoraire,
        int version) {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    /** What that rate makes of that ceiling, to the cent. */
    static BigDecimal minimum(BigDecimal plafond, BigDecimal taux) {
        return plafond.multiply(taux).setScale(2, RoundingMode.HALF_UP);
    }

    /** The rate as a percentage, without needless zeros. */
    public String pourcentage() {
        return taux.multiply(CENT).stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** In French writing. */
    public String montant(BigDecimal valeur) {
        return new Montant(valeur).affichage();
    }

    /** What the form shows of this year, to be corrected. */
    SaisieGratificationMinimale saisie() {
        return new SaisieGratificationMinimale(
                valableAu.toString(), texte(pmss), texte(plafondHoraire), pourcentage(), texte(minimumHoraire));
    }

    /** The year after, with the rate kept: the amounts are those of the new decree. */
    SaisieGratificationMinimale suivante() {
        return new SaisieGratificationMinimale(
                valableAu.plusDays(1).with(MonthDay.of(12, 31)).toString(), null, null, pourcentage(), null);
    }

    private static String texte(BigDecimal valeur) {
        return valeur.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
