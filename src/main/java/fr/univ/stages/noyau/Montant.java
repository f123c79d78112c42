package fr.univ.stages.noyau;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** Amount in euros, from 0 to 99 999 999,99, always with two decimals so that equal amounts are equal objects. */
public record Montant(@JsonValue BigDecimal valeur) implements Comparable<Montant> {

    private static final String ATTENDU =
            "Le montant s'écrit en euros avec deux décimales au plus, par exemple 417,09 ou 1 417,09.";
    private static final BigDecimal PLAFOND = new BigDecimal("100000000");
    private static final Pattern ESPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern FORME = Pattern.compile("(\\d{1,12}|\\d{1,3}( \\d{3}){1,3})([.,]\\d{1,2})?( ?€)?");

    /** Throws ValeurInvalide when negative, too large or finer than a cent. */
    public Montant {
        if (valeur == null || valeur.signum() < 0 || valeur.stripTrailingZeros().scale() > 2) {
            throw new ValeurInvalide(ATTENDU);
        }
        if (valeur.compareTo(PLAFOND) >= 0) {
            throw new ValeurInvalide("Ce montant est trop grand : vérifiez les décimales. " + ATTENDU);
        }
        valeur = valeur.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Reads 417.09, 417,09, 1 417,09 (any kind of space) and a final €; throws ValeurInvalide for anything else. */
    public static Montant de(String saisi) {
        String propre = saisi == null
                ? ""
                : ESPACES.matcher(saisi.strip()).replaceAll(" ").strip();
        if (!FORME.matcher(propre).matches()) {
            throw new ValeurInvalide(ATTENDU);
        }
        return new Montant(new BigDecimal(propre.replaceAll("[ €]", "").replace(',', '.')));
    }

    /** French writing with no-break spaces: 1 417,09 €. */
    public String affichage() {
        return Ecrit.euros(valeur);
    }

    @Override
    public int compareTo(Montant autre) {
        return valeur.compareTo(autre.valeur);
    }

    @Override
    public String toString() {
        return affichage();
    }

    @Converter(autoApply = true)
    static final class EnBase implements AttributeConverter<Montant, BigDecimal> {

        @Override
        public BigDecimal convertToDatabaseColumn(Montant montant) {
            return montant == null ? null : montant.valeur;
        }

        @Override
        public Montant convertToEntityAttribute(BigDecimal valeur) {
            return valeur == null ? null : new Montant(valeur);
        }
    }
}
