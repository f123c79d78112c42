package fr.univ.stages.noyau;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text, when there is one, has the form of a NAF code; its existence is checked by referentiel. */
@Documented
@Constraint(validatedBy = NafValide.Controle.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface NafValide {

    /** Never shown: the message is the one of {@link ValeurInvalide}. */
    String message() default "Code NAF invalide";

    /** As in every constraint. */
    Class<?>[] groups() default {};

    /** As in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Asks {@link Naf#de(String)}. */
    class Controle extends ControleTexte<NafValide> {

        /** For Bean Validation. */
        public Controle() {
            super(Naf::de);
        }
    }
}
