package fr.univ.stages.convention.recherche;

import fr.univ.stages.convention.recherche.Champ.Rubrique;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The search as one person sees it.
 *
 * @param avancee whether all fields of the profile are shown, in their groups
 * @param champs those shown, in the order of the screen; what is asked for is always among them
 */
public record Formulaire(Profil profil, boolean avancee, List<Champ> champs) {

    /** Advanced when that is wanted, or when something is asked for that the simple one has not. */
    public static Formulaire de(Profil profil, Criteres criteres, boolean voulue) {
        boolean avancee = profil.avance() && (voulue || profil.demandeLAvancee(criteres));
        return new Formulaire(
                profil,
                avancee,
                Arrays.stream(Champ.values())
                        .filter(champ -> profil.montre(champ, avancee) || criteres.demande(champ))
                        .toList());
    }

    /** The groups of the advanced screen, with their fields. */
    public Map<Rubrique, List<Champ>> rubriques() {
        return champs.stream()
                .collect(Collectors.groupingBy(
                        Champ::rubrique, () -> new EnumMap<>(Rubrique.class), Collectors.toList()));
    }

    /** Fields whose values must be known to show the screen. */
    public Set<Champ> choisis() {
        Set<Champ> choisis = EnumSet.noneOf(Champ.class);
        champs.stream()
                .filter(champ ->
                        EnumSet.of(Champ.Forme.LISTE, Champ.Forme.PLUSIEURS).contains(champ.forme()))
                .forEach(choisis::add);
        return choisis;
    }
}
