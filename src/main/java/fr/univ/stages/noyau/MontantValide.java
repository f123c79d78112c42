package fr.univ.stages.noyau;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The text, when there is one, can be read as an amount in euros (3.1.5). */
@Documented
@Constraint(validatedBy = MontantValide.Controle.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface MontantValide {

    /** Never shown: the message is the one of {@link ValeurInvalide}. */
    String message() default "Montant invalide";

    /** As in every constraint. */
    Class<?>[] groups() default {};

    /** As in every constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Asks {@link Montant#de(String)}. */
    class Controle extends ControleTexte<MontantValide> {

        /** For Bean Validation. */
        public Controle() {
            super(Montant::de);
        }
    }
}
