package fr.univ.stages.noyau;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Checks what was typed field by field, so that all refusals are told at once, in the order of the fields. */
@Component
public class ControleSaisie {

    private final Validator validateur;

    ControleSaisie(Validator validateur) {
        this.validateur = validateur;
    }

    /** French messages by field; each field has one at most, other rules may add theirs. */
    public Map<String, String> erreurs(Record saisie) {
        Set<ConstraintViolation<Record>> violations = validateur.validate(saisie);
        Map<String, String> erreurs = new LinkedHashMap<>();
        if (violations.isEmpty()) {
            return erreurs;
        }
        Stream.of(saisie.getClass().getRecordComponents())
                .map(RecordComponent::getName)
                .forEach(champ -> violations.stream()
                        .filter(violation ->
                                champ.equals(violation.getPropertyPath().toString()))
                        .map(ConstraintViolation::getMessage)
                        .sorted()
                        .findFirst()
                        .ifPresent(message -> erreurs.put(champ, message)));
        return erreurs;
    }

    /** Throws {@link Refus} when there is any. */
    public void exiger(Map<String, String> erreurs) {
        if (!erreurs.isEmpty()) {
            throw new Refus(erreurs);
        }
    }
}
