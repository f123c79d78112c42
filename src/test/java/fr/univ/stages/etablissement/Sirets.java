package fr.univ.stages.etablissement;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/** Invented SIRET numbers that are right, a new one each time. */
public final class Sirets {

    private static final AtomicLong SUIVANT = new AtomicLong(98_000_001);

    private Sirets() {}

    public static String suivant() {
        return avecCle(avecCle(String.valueOf(SUIVANT.getAndIncrement())) + "0001");
    }

    /** Another establishment of the same company. */
    public static String secondaire(String siret) {
        return avecCle(siret.substring(0, 9) + "0002");
    }

    private static String avecCle(String chiffres) {
        try {
            return chiffres + LuhnCheckDigit.LUHN_CHECK_DIGIT.calculate(chiffres);
        } catch (org.apache.commons.validator.routines.checkdigit.CheckDigitException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
