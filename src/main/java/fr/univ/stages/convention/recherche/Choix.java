package fr.univ.stages.convention.recherche;

import fr.univ.stages.noyau.AnneeUniversitaire;
import fr.univ.stages.noyau.ValeurInvalide;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The values that each field offers to one person. */
public record Choix(Map<Champ, List<Option>> options) {

    /** A value; {@code groupe} is null where values are not grouped. */
    public record Option(String code, String libelle, String groupe) {}

    /** Copies, so that the record never changes. */
    public Choix {
        Map<Champ, List<Option>> copie = new EnumMap<>(Champ.class);
        copie.putAll(options);
        options = Collections.unmodifiableMap(copie);
    }

    /** In the order of the screen; with the year that a link asks for although no convention is of it. */
    public List<Option> de(Champ champ, Criteres criteres) {
        List<Option> offertes = options.getOrDefault(champ, List.of());
        String demandee = criteres.un(champ);
        if (champ != Champ.ANNEE || demandee == null || offre(champ, demandee)) {
            return offertes;
        }
        List<Option> completes = new ArrayList<>(offertes);
        try {
            completes.add(new Option(demandee, AnneeUniversitaire.de(demandee).libelle(), null));
        } catch (ValeurInvalide inconnue) {
            completes.add(new Option(demandee, demandee, null));
        }
        return completes;
    }

    boolean offre(Champ champ, String code) {
        return options.getOrDefault(champ, List.of()).stream()
                .anyMatch(option -> option.code().equals(code));
    }

    /** The label of a value; the value itself when it is not offered, or typed freely. */
    String libelle(Champ champ, String code) {
        return options.getOrDefault(champ, List.of()).stream()
                .filter(option -> option.code().equals(code))
                .map(Option::libelle)
                .findFirst()
                .orElse(code);
    }
}
