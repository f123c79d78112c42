package fr.univ.stages.etablissement;

import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/** Invented SIRET numbers that are right, a new one each time. */
final class Sirets {

    private static final AtomicLong SUIVANT = new AtomicLong(98_000_001);

    private Sirets() {}

    static String suivant() {
        try {
            String siren = String.valueOf(SUIVANT.getAndIncrement());
            siren += LuhnCheckDigit.LUHN_CHECK_DIGIT.calculate(siren);
            String siege = siren + "0001";
            return siege + LuhnCheckDigit.LUHN_CHECK_DIGIT.calculate(siege);
        } catch (org.apache.commons.validator.routines.checkdigit.CheckDigitException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
