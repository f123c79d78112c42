package fr.univ.stages.moteur;

import java.util.LinkedHashMap;
import java.util.Map;

/** Values, rules, lists and display data of a form. */
public final class Vue {

    private final Map<String, Object> saisie = new LinkedHashMap<>();
    private final Map<String, Regle> regles = new LinkedHashMap<>();
    private final Map<String, Object> listes = new LinkedHashMap<>();
    private final Map<String, Object> infos = new LinkedHashMap<>();
    private Object fiche = saisie;
    private Object lecture = infos;

    record Regle(boolean obligatoire, boolean affiche) {}

    /** The value of a field; null for one that is empty. */
    public Vue saisie(String champ, Object valeur) {
        saisie.put(champ, valeur);
        return this;
    }

    /** The values of this record, in place of single ones. */
    public Vue saisie(Object valeurs) {
        fiche = valeurs;
        return this;
    }

    /** Whether the field must be filled, and whether it is shown. */
    public Vue regle(String champ, boolean obligatoire, boolean affiche) {
        regles.put(champ, new Regle(obligatoire, affiche));
        return this;
    }

    /** What a choice offers, under the name that the form asks for. */
    public Vue liste(String nom, Object valeurs) {
        listes.put(nom, valeurs);
        return this;
    }

    /** What is shown and not typed. */
    public Vue info(String nom, Object valeur) {
        infos.put(nom, valeur);
        return this;
    }

    /** The display data of this record, in place of single ones. */
    public Vue infos(Object valeurs) {
        lecture = valeurs;
        return this;
    }

    Object saisie() {
        return fiche;
    }

    Map<String, Regle> regles() {
        return regles;
    }

    Map<String, Object> listes() {
        return listes;
    }

    Object infos() {
        return lecture;
    }
}
