package fr.univ.stages.recherche;

import fr.univ.stages.noyau.Refus;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.util.Assert;

/** The columns that a list offers, of which people take those they want, in the order they want. */
public class ChoixDeColonnes<C> {

    /** Their parameter in addresses, and their field on the screen. */
    public static final String CHAMP = "colonnes";

    private final Map<String, C> offertes;

    /** Fails when two columns have one key. */
    protected ChoixDeColonnes(Stream<C> offertes, Function<C, String> cle) {
        this.offertes = new LinkedHashMap<>();
        offertes.forEach(colonne -> Assert.isNull(
                this.offertes.put(cle.apply(colonne), colonne), () -> "Two columns « " + cle.apply(colonne) + " »"));
    }

    /** All of them, in the order of the screen. */
    protected List<C> toutes() {
        return List.copyOf(offertes.values());
    }

    /** In the order asked for; throws Refus when there is none, or one that does not exist. */
    public List<C> choisies(Collection<String> cles) {
        if (!offertes.keySet().containsAll(cles)) {
            throw Refus.sur(CHAMP, "Une des colonnes demandées n'existe pas : choisissez-les de nouveau.");
        }
        if (cles.isEmpty()) {
            throw Refus.sur(CHAMP, "Choisissez au moins une colonne.");
        }
        return cles.stream().distinct().map(offertes::get).toList();
    }

    /** Those of these keys that exist. */
    public List<String> connues(Collection<String> cles) {
        return cles.stream().filter(offertes::containsKey).distinct().toList();
    }
}
