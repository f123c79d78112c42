package fr.univ.stages.noyau;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text, when there is one, is a French postal code; not for addresses abroad. */
@Documented
@Constraint(validatedBy = CodePostalValide.Controle.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface CodePostalValide {

    /** Never shown: the message is the one of {@link ValeurInvalide}. */
    String message() default "Code postal invalide";

    /** As in every constraint. */
    Class<?>[] groups() default {};

    /** As in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Asks {@link CodePostal#de(String)}. */
    class Controle extends ControleTexte<CodePostalValide> {

        /** For Bean Validation. */
        public Controle() {
            super(CodePostal::de);
        }
    }
}
