package fr.univ.stages.noyau;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.function.Consumer;

/** Lets a value type say what is wrong with a text; blank passes, for the required fields say so themselves. */
abstract class ControleTexte<A extends Annotation> implements ConstraintValidator<A, String> {

    private final Consumer<String> lecture;

    ControleTexte(Consumer<String> lecture) {
        this.lecture = lecture;
    }

    @Override
    public boolean isValid(String saisi, ConstraintValidatorContext contexte) {
        if (Texte.propre(saisi) == null) {
            return true;
        }
        try {
            lecture.accept(saisi);
            return true;
        } catch (ValeurInvalide e) {
            refuser(e.getMessage(), contexte);
            return false;
        }
    }

    /** Escaped, so that no text is ever evaluated as an expression. */
    static void refuser(String message, ConstraintValidatorContext contexte) {
        contexte.disableDefaultConstraintViolation();
        contexte.buildConstraintViolationWithTemplate(message.replaceAll("[\\\\{}$]", "\\\\$0"))
                .addConstraintViolation();
    }
}
