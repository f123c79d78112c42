package fr.univ.stages.securite;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Indisponible;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts names on the logins of a page (3.2.6), each asked once, as long as the directory answers. */
@Component
public class NomsDesPersonnes {

    /** Each is a question to the directory; the others are shown by their login. */
    private static final int AU_PLUS = 10;

    private final Personnes personnes;

    NomsDesPersonnes(Personnes personnes) {
        this.personnes = personnes;
    }

    /** Names by login; a login that the directory does not know, or has no time for, is its own name. */
    public Map<String, String> de(Collection<String> logins) {
        List<String> distincts =
                logins.stream().filter(Objects::nonNull).distinct().toList();
        Map<String, String> noms = new HashMap<>();
        distincts.forEach(login -> noms.put(login, login));
        try {
            distincts.stream()
                    .limit(AU_PLUS)
                    .forEach(login -> personnes.acteur(login).map(Acteur::nom).ifPresent(nom -> noms.put(login, nom)));
        } catch (Indisponible muet) {
            return noms;
        }
        return noms;
    }
}
