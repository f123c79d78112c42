package fr.univ.stages.portail;

import fr.univ.stages.moteur.Concurrence;
import fr.univ.stages.noyau.Indisponible;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** What an exception means for the person: an HTTP status, a French message, and field errors when it is a refusal. */
record Diagnostic(int statut, String message, Map<String, String> erreurs) {

    static Diagnostic de(Throwable exception) {
        return Stream.iterate(exception, e -> e != null, Throwable::getCause)
                .limit(20)
                .map(Diagnostic::metier)
                .filter(diagnostic -> diagnostic != null)
                .findFirst()
                .orElseGet(() -> technique(exception));
    }

    static Diagnostic statut(int statut) {
        return new Diagnostic(statut, Statuts.message(statut), Map.of());
    }

    boolean incident() {
        return statut == 500;
    }

    /** {@code message}, and {@code erreurs} with it for a refusal only, as the task API says. */
    Map<String, Object> corps() {
        Map<String, Object> corps = new LinkedHashMap<>();
        corps.put("message", message);
        if (statut == 422) {
            corps.put("erreurs", erreurs);
        }
        return corps;
    }

    private static Diagnostic metier(Throwable e) {
        if (e instanceof Refus refus) {
            return refus(refus.erreurs());
        }
        if (e instanceof Interdit) {
            return new Diagnostic(403, e.getMessage(), Map.of());
        }
        if (e instanceof Introuvable) {
            return new Diagnostic(404, e.getMessage(), Map.of());
        }
        if (e instanceof Perime) {
            return new Diagnostic(409, e.getMessage(), Map.of());
        }
        if (e instanceof Indisponible) {
            return new Diagnostic(503, e.getMessage(), Map.of());
        }
        return e instanceof EnvoiTropGros ? statut(413) : Concurrence.perdue(e) ? statut(409) : null;
    }

    private static Diagnostic technique(Throwable e) {
        if (e instanceof MethodArgumentNotValidException invalide) {
            Map<String, String> erreurs = new LinkedHashMap<>();
            invalide.getFieldErrors()
                    .forEach(champ -> erreurs.putIfAbsent(champ.getField(), champ.getDefaultMessage()));
            invalide.getGlobalErrors().forEach(champ -> erreurs.putIfAbsent("", champ.getDefaultMessage()));
            return refus(erreurs);
        }
        if (e instanceof HandlerMethodValidationException invalide) {
            Map<String, String> erreurs = new LinkedHashMap<>();
            invalide.getParameterValidationResults()
                    .forEach(resultat -> resultat.getResolvableErrors()
                            .forEach(erreur -> erreurs.putIfAbsent(
                                    resultat.getMethodParameter().getParameterName(), erreur.getDefaultMessage())));
            return refus(erreurs);
        }
        if (e instanceof MaxUploadSizeExceededException) {
            return statut(413);
        }
        if (e instanceof MultipartException
                || e instanceof MethodArgumentTypeMismatchException
                || e instanceof HttpMessageNotReadableException) {
            return statut(400);
        }
        return statut(
                e instanceof ErrorResponse reponse ? reponse.getStatusCode().value() : 500);
    }

    private static Diagnostic refus(Map<String, String> erreurs) {
        String message = erreurs.values().stream().distinct().collect(Collectors.joining(" "));
        return new Diagnostic(422, message, erreurs);
    }
}
