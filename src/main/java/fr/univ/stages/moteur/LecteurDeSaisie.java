package fr.univ.stages.moteur;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import fr.univ.stages.noyau.Refus;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Turns the JSON of a form into its record, strictly: an unknown field, a wrong type or a broken rule is a Refus. */
@Component
class LecteurDeSaisie {

    private static final int BROUILLON_MAXIMAL = 64 * 1024;
    private static final TypeReference<Map<String, Object>> OBJET = new TypeReference<>() {};

    private final ObjectMapper json;
    private final Validator validateur;

    LecteurDeSaisie(ObjectMapper json, Validator validateur) {
        this.json = json;
        this.validateur = validateur;
    }

    <S> S lire(JsonNode envoi, Class<S> type) {
        if (envoi == null || !envoi.isObject()) {
            throw Refus.general("Le formulaire n'a pas été compris.");
        }
        try {
            S saisie = json.treeToValue(envoi, type);
            valider(saisie);
            return saisie;
        } catch (UnrecognizedPropertyException e) {
            throw Refus.general("Champ inconnu : « " + e.getPropertyName() + " ».");
        } catch (JsonMappingException e) {
            throw Refus.sur(champ(e), "Cette valeur n'est pas du type attendu (date : 2027-03-01, nombre : 35).");
        } catch (JsonProcessingException e) {
            throw Refus.general("Le formulaire n'a pas été compris.");
        }
    }

    private <S> void valider(S saisie) {
        Set<ConstraintViolation<S>> violations = validateur.validate(saisie);
        if (!violations.isEmpty()) {
            Map<String, String> erreurs = new LinkedHashMap<>();
            violations.stream()
                    .sorted(Comparator.comparing(v -> v.getMessage()))
                    .forEach(v -> erreurs.putIfAbsent(v.getPropertyPath().toString(), v.getMessage()));
            throw new Refus(erreurs);
        }
    }

    String brouillon(JsonNode envoi) {
        if (envoi == null || !envoi.isObject() || envoi.toString().length() > BROUILLON_MAXIMAL) {
            throw Refus.general("Le brouillon n'a pas été compris, ou dépasse 64 Ko.");
        }
        return envoi.toString().replace("\\u0000", "");
    }

    Map<String, Object> objet(String contenu) {
        try {
            return json.readValue(contenu, OBJET);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Brouillon illisible", e);
        }
    }

    /** What a form reads of a record or a map, by name. */
    Map<String, Object> proprietes(Object enregistre) {
        return json.convertValue(enregistre, OBJET);
    }

    private static String champ(JsonMappingException e) {
        List<JsonMappingException.Reference> chemin = e.getPath();
        String champ = chemin.isEmpty() ? null : chemin.get(chemin.size() - 1).getFieldName();
        return champ == null ? "" : champ;
    }
}
