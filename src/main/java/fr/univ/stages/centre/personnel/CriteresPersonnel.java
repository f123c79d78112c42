package fr.univ.stages.centre.personnel;

import fr.univ.stages.noyau.Texte;
import fr.univ.stages.noyau.TexteSimple;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whom to look for in the directory: a name, and perhaps a first name and a composante, as typed. */
public record CriteresPersonnel(
        @NotNull(message = SANS_NOM) @Size(min = 2, message = SANS_NOM) @TexteSimple(max = 100)
        String nom,

        @TexteSimple(max = 100) String prenom,
        @TexteSimple(max = 200) String composante) {

    static final String SANS_NOM = "Tapez le nom, ou au moins ses deux premières lettres.";

    /** Trims; what is blank is absent. */
    public CriteresPersonnel {
        nom = Texte.propre(nom);
        prenom = Texte.propre(prenom);
        composante = Texte.propre(composante);
    }
}
