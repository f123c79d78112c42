package fr.univ.stages.noyau;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text, when there is one, is a social security number with its right key (3.1.1). */
@Documented
@Constraint(validatedBy = NirValide.Controle.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface NirValide {

    /** Never shown: the message is the one of {@link ValeurInvalide}. */
    String message() default "Numéro invalide";

    /** As in every constraint. */
    Class<?>[] groups() default {};

    /** As in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Asks {@link Nir#de(String)}. */
    class Controle extends ControleTexte<NirValide> {

        /** For Bean Validation. */
        public Controle() {
            super(Nir::de);
        }
    }
}
