package fr.univ.stages.convention.recherche;

import fr.univ.stages.convention.recherche.Champ.Forme;
import fr.univ.stages.noyau.AnneeUniversitaire;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.noyau.ValeurInvalide;
import fr.univ.stages.recherche.Lien;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a search asks for, as typed: all must hold together, of several values of one field any. */
public final class Criteres {

    private final Map<Champ, List<String>> valeurs;

    private Criteres(Map<Champ, List<String>> valeurs) {
        this.valeurs = Collections.unmodifiableMap(valeurs);
    }

    /** Of an address: blank values are none, parameters that are no field are left aside. */
    public static Criteres de(Map<String, List<String>> parametres) {
        Map<Champ, List<String>> valeurs = new EnumMap<>(Champ.class);
        parametres.forEach((cle, saisies) -> Champ.de(cle).ifPresent(champ -> {
            List<String> propres = saisies.stream()
                    .map(Texte::propre)
                    .filter(Objects::nonNull)
                    .map(valeur -> champ == Champ.ANNEE ? annee(valeur) : valeur)
                    .distinct()
                    .limit(champ.forme() == Forme.PLUSIEURS ? Long.MAX_VALUE : 1)
                    .toList();
            if (!propres.isEmpty()) {
                valeurs.put(champ, propres);
            }
        }));
        return new Criteres(valeurs);
    }

    /** In a link people write 2026-2027 as well. */
    private static String annee(String saisie) {
        try {
            return String.valueOf(AnneeUniversitaire.de(saisie).code());
        } catch (ValeurInvalide inconnue) {
            return saisie;
        }
    }

    /** Whether nothing is asked for. */
    public boolean vides() {
        return valeurs.isEmpty();
    }

    /** Fields that are asked for, in the order of the screen. */
    public List<Champ> champs() {
        return List.copyOf(valeurs.keySet());
    }

    /** Whether this field is asked for. */
    public boolean demande(Champ champ) {
        return valeurs.containsKey(champ);
    }

    /** All values of a field, perhaps none. */
    public List<String> tous(Champ champ) {
        return valeurs.getOrDefault(champ, List.of());
    }

    /** The value of a field that has one; null when it is not asked for. */
    public String un(Champ champ) {
        return demande(champ) ? valeurs.get(champ).get(0) : null;
    }

    Criteres sans(Champ champ, String valeur) {
        Map<Champ, List<String>> autres = new EnumMap<>(Champ.class);
        autres.putAll(valeurs);
        autres.computeIfPresent(champ, (c, toutes) -> {
            List<String> restantes =
                    toutes.stream().filter(une -> !une.equals(valeur)).toList();
            return restantes.isEmpty() ? null : restantes;
        });
        return new Criteres(autres);
    }

    /** What follows the question mark of an address that asks for the same; empty when nothing is asked for. */
    public String requete() {
        return Lien.requete(valeurs.entrySet().stream()
                .flatMap(entree -> entree.getValue().stream()
                        .map(valeur -> Lien.de(entree.getKey().cle(), valeur))));
    }
}
