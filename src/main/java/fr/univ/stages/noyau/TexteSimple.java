package fr.univ.stages.noyau;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import java.util.regex.Pattern;

/** Bounded text without invisible characters; markup and formulas are left as they are, and shown as text. */
@Documented
@Constraint(validatedBy = TexteSimple.Controle.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface TexteSimple {

    /** Most characters kept, once the text is trimmed. */
    int max();

    /** True when the text may hold several lines and tabs. */
    boolean lignes() default false;

    /** Never shown: the message depends on what is wrong. */
    String message() default "Texte invalide";

    /** As in every constraint. */
    Class<?>[] groups() default {};

    /** As in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Refuses control characters, those that reverse the reading order, and halves of characters. */
    class Controle implements ConstraintValidator<TexteSimple, String> {

        private static final Pattern INVISIBLE =
                Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF]");
        private static final Pattern INVISIBLE_HORS_LIGNES = Pattern.compile(
                "[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFFFE\\uFFFF&&[^\\n\\r\\t]]");

        private int max;
        private boolean lignes;

        @Override
        public void initialize(TexteSimple contrainte) {
            max = contrainte.max();
            lignes = contrainte.lignes();
        }

        @Override
        public boolean isValid(String saisi, ConstraintValidatorContext contexte) {
            String texte = Texte.propre(saisi);
            if (texte == null) {
                return true;
            }
            if (texte.length() > max) {
                ControleTexte.refuser(
                        String.format(
                                Locale.FRANCE,
                                "Ce texte est trop long : %,d caractères au plus, il y en a %,d.",
                                max,
                                texte.length()),
                        contexte);
                return false;
            }
            if ((lignes ? INVISIBLE_HORS_LIGNES : INVISIBLE).matcher(texte).find()) {
                ControleTexte.refuser(
                        lignes
                                ? "Ce texte contient un caractère invisible qui ne peut pas être enregistré : retapez-le."
                                : "Ce texte tient sur une seule ligne, sans tabulation ni caractère invisible.",
                        contexte);
                return false;
            }
            return true;
        }
    }
}
