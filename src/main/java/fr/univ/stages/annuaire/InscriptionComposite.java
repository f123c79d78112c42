package fr.univ.stages.annuaire;

import fr.univ.stages.noyau.AnneeUniversitaire;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads SUPANN's composite values, {@code [key=value][key=value]} where a value may start with a {@code {label}}. */
final class InscriptionComposite {

    private static final Pattern PART = Pattern.compile("\\[([a-zA-Z]+)=(?:\\{[^}]*\\})?([^\\]]*)\\]");

    private InscriptionComposite() {}

    /** Empty when the value names no étape or no year: such an inscription cannot carry a convention. */
    static Optional<Inscription> lue(String valeur) {
        Map<String, String> parts = new HashMap<>();
        PART.matcher(valeur)
                .results()
                .forEach(part -> parts.putIfAbsent(part.group(1), part.group(2).strip()));
        String etape = parts.getOrDefault("etape", "");
        Optional<AnneeUniversitaire> annee =
                chiffres(parts.get("anneeinsc"), "(19[7-9]|2[01]\\d)\\d").map(AnneeUniversitaire::new);
        if (etape.isEmpty() || annee.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Inscription(
                etape,
                parts.getOrDefault("libetape", etape),
                parts.getOrDefault("affect", ""),
                annee.get(),
                chiffres(parts.get("niveaucec"), "[1-8]").orElse(null)));
    }

    private static Optional<Integer> chiffres(String texte, String forme) {
        return texte != null && texte.matches(forme) ? Optional.of(Integer.valueOf(texte)) : Optional.empty();
    }
}
