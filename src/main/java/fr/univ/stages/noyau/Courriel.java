package fr.univ.stages.noyau;

import jakarta.persistence.Converter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail address in lower case, at most 254 characters (RFC 5321); whether it exists is not checked. */
public record Courriel(String valeur) implements Valeur {

    private static final Pattern FORME =
            Pattern.compile("(?=.{1,64}@)[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]");

    /** Accepts the stored form only; throws ValeurInvalide otherwise. */
    public Courriel {
        if (valeur == null || valeur.length() > 254 || !FORME.matcher(valeur).matches()) {
            throw new ValeurInvalide("L'adresse électronique s'écrit sans accent ni espace, avec un seul @, "
                    + "par exemple prenom.nom@univ-demo.example.");
        }
    }

    /** Reads what a person typed, spaces around and capitals allowed; throws ValeurInvalide. */
    public static Courriel de(String saisi) {
        String propre = Texte.propre(saisi);
        return new Courriel(propre == null ? null : propre.toLowerCase(Locale.ROOT));
    }

    /** The same for an address that another system gave, which may be none: then empty. */
    public static Optional<Courriel> lu(String adresse) {
        try {
            return Optional.of(de(adresse));
        } catch (ValeurInvalide illisible) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return valeur;
    }

    @Converter(autoApply = true)
    static final class EnBase extends ConversionTexte<Courriel> {
        EnBase() {
            super(Courriel::new);
        }
    }
}
