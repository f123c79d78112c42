package fr.univ.stages.convention.enonce;

import fr.univ.stages.noyau.Ecrit;
import fr.univ.stages.noyau.Telephone;
import fr.univ.stages.noyau.ValeurInvalide;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Writes questions and answers as people read them in French. */
public final class Lignes {

    private final List<Ligne> lignes = new ArrayList<>();

    /** A name, an address, what people typed: printed once, whatever the language. */
    public Lignes ligne(Question question, String valeur) {
        return ligne(question, new Reponse(valeur, List.of()));
    }

    /** An answer that each language says in its own words. */
    public Lignes ligne(Question question, Reponse valeur) {
        String francais = present(valeur.francais()) ? valeur.francais() : null;
        lignes.add(new Ligne(
                question.libelle(),
                francais,
                new RecapitulatifImprime.Ligne(question.libelle(), francais, question.cle(), valeur.ailleurs())));
        return this;
    }

    /** Nothing at all for a blank. */
    public Lignes siPresent(Question question, String valeur) {
        return present(valeur) ? ligne(question, valeur) : this;
    }

    /** Nothing at all for a blank. */
    public Lignes siPresent(Question question, Reponse valeur) {
        return present(valeur.francais()) ? ligne(question, valeur) : this;
    }

    /** Nothing at all for a blank; as people read it. */
    public Lignes telephone(Question question, String valeur) {
        return siPresent(question, telephone(valeur));
    }

    /** Only shown on screen. */
    public Lignes jamaisImprimee(String libelle, String valeur) {
        lignes.add(new Ligne(libelle, valeur));
        return this;
    }

    /** In the order in which they were written. */
    public List<Ligne> toutes() {
        return List.copyOf(lignes);
    }

    private static boolean present(String valeur) {
        return valeur != null && !valeur.isBlank();
    }

    /** French keeps the singular below two. */
    public static String jours(BigDecimal nombre) {
        return Ecrit.nombre(nombre) + (nombre.compareTo(BigDecimal.valueOf(2)) < 0 ? " jour" : " jours");
    }

    /** As people read it, or as it was typed when it cannot be read; null stays null. */
    public static String telephone(String valeur) {
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
