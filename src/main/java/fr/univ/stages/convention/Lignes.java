package fr.univ.stages.convention;

import fr.univ.stages.convention.FicheConvention.Ligne;
import fr.univ.stages.noyau.Telephone;
import fr.univ.stages.noyau.ValeurInvalide;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes questions and answers as people read them in French. */
final class Lignes {

    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final List<Ligne> lignes = new ArrayList<>();

    Lignes ligne(String libelle, String valeur) {
        lignes.add(new Ligne(libelle, valeur == null || valeur.isBlank() ? null : valeur));
        return this;
    }

    Lignes siPresent(String libelle, String valeur) {
        return valeur == null || valeur.isBlank() ? this : ligne(libelle, valeur);
    }

    Lignes date(String libelle, LocalDate jour) {
        return ligne(libelle, jour == null ? null : date(jour));
    }

    Lignes nombre(String libelle, BigDecimal nombre, String unite) {
        return ligne(libelle, nombre == null ? null : nombre(nombre) + unite);
    }

    Lignes telephone(String libelle, String valeur) {
        return siPresent(libelle, telephone(valeur));
    }

    List<Ligne> toutes() {
        return List.copyOf(lignes);
    }

    static String date(LocalDate jour) {
        return JOUR.format(jour);
    }

    static String nombre(BigDecimal nombre) {
        return NumberFormat.getNumberInstance(Locale.FRANCE).format(nombre);
    }

    /** French keeps the singular below two. */
    static String jours(BigDecimal nombre) {
        return nombre(nombre) + (nombre.compareTo(BigDecimal.valueOf(2)) < 0 ? " jour" : " jours");
    }

    static String mots(String separateur, String... morceaux) {
        return Stream.of(morceaux)
                .filter(Objects::nonNull)
                .filter(morceau -> !morceau.isBlank())
                .collect(Collectors.joining(separateur));
    }

    static String telephone(String valeur) {
        if (valeur == null) {
            return null;
        }
        try {
            return Telephone.de(valeur).affichage();
        } catch (ValeurInvalide e) {
            return valeur;
        }
    }
}
