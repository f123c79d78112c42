package fr.univ.stages.convention.enonce;

import fr.univ.stages.noyau.Ecrit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An answer of the summary: in French as screens and paper show it, and how the other languages say it.
 *
 * @param francais null or blank when there is no answer
 * @param ailleurs empty for what is the same in every language: a name, an address, what people typed
 */
public record Reponse(String francais, List<Enonce> ailleurs) {

    private static final String VALEUR = "recapitulatif.valeur.";
    private static final Reponse RIEN = new Reponse(null, List.of());

    /** Chosen in a list; nothing for null. */
    public static Reponse libelle(String libelle) {
        return libelle == null || libelle.isBlank()
                ? RIEN
                : new Reponse(libelle, List.of(Enonce.de(VALEUR + "libelle", "libelle", libelle)));
    }

    /** Nothing for null. */
    public static Reponse jour(LocalDate jour) {
        return jour == null ? RIEN : new Reponse(Ecrit.jour(jour), List.of(Enonce.de("date", "jour", jour)));
    }

    /** From one day to another, both included. */
    public static Reponse periode(LocalDate debut, LocalDate fin) {
        return new Reponse(
                "du " + Ecrit.jour(debut) + " au " + Ecrit.jour(fin),
                List.of(new Enonce("stage.dates.valeur", Map.of("debut", debut, "fin", fin))));
    }

    /** Without unit; nothing for null. */
    public static Reponse nombre(BigDecimal nombre) {
        return nombre == null
                ? RIEN
                : new Reponse(Ecrit.nombre(nombre), List.of(Enonce.de(VALEUR + "nombre", "nombre", nombre)));
    }

    /** Hours of a year; nothing for null. */
    public static Reponse heures(Integer heures) {
        return heures == null
                ? RIEN
                : new Reponse(
                        heures + " h", List.of(Enonce.de(VALEUR + "heures", "heures", BigDecimal.valueOf(heures))));
    }

    /** « n° 12 »; nothing for null. */
    public static Reponse numero(Long numero) {
        return numero == null
                ? RIEN
                : new Reponse("n° " + numero, List.of(Enonce.de(VALEUR + "numero", "numero", numero.toString())));
    }

    /** A text of the summary, whose key ends so. */
    public static Reponse phrase(String francais, String cle) {
        return new Reponse(francais, List.of(Enonce.de(VALEUR + cle)));
    }

    /** One after the other, separated by commas. */
    public static Reponse enumeration(List<Reponse> reponses) {
        List<Enonce> ailleurs = new ArrayList<>();
        for (Reponse reponse : reponses) {
            if (!ailleurs.isEmpty()) {
                ailleurs.add(Enonce.de(VALEUR + "virgule"));
            }
            ailleurs.addAll(reponse.ailleurs());
        }
        return new Reponse(reponses.stream().map(Reponse::francais).collect(Collectors.joining(", ")), ailleurs);
    }
}
