package fr.univ.stages.convention.saisie;

import java.util.LinkedHashMap;
import java.util.Map;

/** Values, rules, lists and display data of a form, under the keys of the task API. */
public final class Vue {

    private final Map<String, Object> saisie = new LinkedHashMap<>();
    private final Map<String, Object> regles = new LinkedHashMap<>();
    private final Map<String, Object> listes = new LinkedHashMap<>();
    private final Map<String, Object> infos = new LinkedHashMap<>();

    public Vue saisie(String champ, Object valeur) {
        saisie.put(champ, valeur);
        return this;
    }

    public Vue regle(String champ, boolean obligatoire, boolean affiche) {
        regles.put(champ, Map.of("obligatoire", obligatoire, "affiche", affiche));
        return this;
    }

    public Vue liste(String nom, Object valeurs) {
        listes.put(nom, valeurs);
        return this;
    }

    public Vue info(String nom, Object valeur) {
        infos.put(nom, valeur);
        return this;
    }

    public Map<String, Object> cartes() {
        return Map.of("saisie", saisie, "regles", regles, "listes", listes, "infos", infos);
    }
}
