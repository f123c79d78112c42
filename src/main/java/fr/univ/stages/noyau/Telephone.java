package fr.univ.stages.noyau;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import jakarta.persistence.Converter;
import java.util.Set;
import java.util.regex.Pattern;

/** Telephone number in E.164 (+33199001234); a number written without prefix is French, overseas included. */
public record Telephone(String valeur) implements Valeur {

    private static final String ATTENDU =
            "Le numéro de téléphone compte 10 chiffres, par exemple 01 99 00 12 34 ; à l'étranger il commence par + et "
                    + "l'indicatif du pays, par exemple +49 30 901820.";
    private static final Pattern CARACTERES = Pattern.compile("\\+?[0-9().\\-/]+");
    private static final Pattern FORME = Pattern.compile("\\+[1-9]\\d{6,14}");
    private static final Pattern NEUF_CHIFFRES = Pattern.compile("[1-9]\\d{8}");
    private static final Pattern OUTRE_MER =
            Pattern.compile("(?:(26[239]|69[23]|639(?!98))|(590|69[01])|(594|694)|(596|69[67]))\\d+");
    private static final int[] INDICATIFS = {262, 590, 594, 596};
    private static final Set<Integer> COMPOSES_AVEC_0 = Set.of(33, 262, 590, 594, 596);
    private static final Set<Integer> FRANCAIS = Set.of(33, 262, 508, 590, 594, 596, 681, 687, 689);

    /** Accepts the stored form only; throws ValeurInvalide otherwise. */
    public Telephone {
        if (valeur == null || !FORME.matcher(valeur).matches()) {
            throw new ValeurInvalide(ATTENDU);
        }
    }

    /** Reads 01 99 00 12 34, +33 (0)1…, 0033…, or +49…; short numbers and extensions are refused. */
    public static Telephone de(String saisi) {
        String compact = Texte.sansEspaces(saisi);
        if (!CARACTERES.matcher(compact).matches()) {
            throw new ValeurInvalide(ATTENDU);
        }
        PhoneNumber numero = chezSoi(lu(compact));
        if (!estAppelable(numero, compact.startsWith("00"))) {
            throw new ValeurInvalide(ATTENDU);
        }
        return new Telephone(annuaire().format(numero, PhoneNumberFormat.E164));
    }

    /** As people read it, and as {@link #de} reads it again: 01 99 00 12 34, 0262 00 00 00, +687 25.00.00, +49 30 901820. */
    public String affichage() {
        PhoneNumber numero = lu(valeur);
        return annuaire()
                .format(
                        numero,
                        COMPOSES_AVEC_0.contains(numero.getCountryCode())
                                ? PhoneNumberFormat.NATIONAL
                                : PhoneNumberFormat.INTERNATIONAL);
    }

    private static PhoneNumber lu(String compact) {
        try {
            return annuaire().parse(compact, "FR");
        } catch (NumberParseException e) {
            throw new ValeurInvalide(ATTENDU);
        }
    }

    /** 0262… is dialled from France, but is called +262 262… from the rest of the world. */
    private static PhoneNumber chezSoi(PhoneNumber numero) {
        var lu = OUTRE_MER.matcher(Long.toString(numero.getNationalNumber()));
        if (numero.getCountryCode() == 33 && lu.matches()) {
            for (int zone = 0; zone < INDICATIFS.length; zone++) {
                if (lu.group(zone + 1) != null) {
                    numero.setCountryCode(INDICATIFS[zone]);
                }
            }
        }
        return numero;
    }

    /** Ranges change faster than the library: lengths are checked, not ranges, except after an ambiguous 00. */
    private static boolean estAppelable(PhoneNumber numero, boolean doubleZero) {
        if (numero.getCountryCode() == 33) {
            return NEUF_CHIFFRES
                    .matcher(Long.toString(numero.getNationalNumber()))
                    .matches();
        }
        return doubleZero && !FRANCAIS.contains(numero.getCountryCode())
                ? annuaire().isValidNumber(numero)
                : annuaire().isPossibleNumber(numero);
    }

    private static PhoneNumberUtil annuaire() {
        return PhoneNumberUtil.getInstance();
    }

    @Override
    public String toString() {
        return valeur;
    }

    @Converter(autoApply = true)
    static final class EnBase extends ConversionTexte<Telephone> {
        EnBase() {
            super(Telephone::new);
        }
    }
}
