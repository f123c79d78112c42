package fr.univ.stages.centre.modele;

import fr.univ.stages.noyau.TelephoneValide;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.noyau.TexteSimple;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * What is completed about a member of staff of a centre, as typed.
 *
 * @param droit LECTURE, ECRITURE or ADMIN
 * @param figure {@code oui} when conventions name the person as a contact
 */
public record SaisiePersonnel(
        @TexteSimple(max = 50) String type,
        @TelephoneValide String telephone,
        @TexteSimple(max = 250) String campus,
        @TexteSimple(max = 100) String batiment,
        @TexteSimple(max = 50) String bureau,

        @NotNull(message = SANS_DROIT) @Pattern(regexp = "LECTURE|ECRITURE|ADMIN", message = SANS_DROIT)
        String droit,

        @Pattern(regexp = "oui|non", message = "Répondez par oui ou par non.")
        String figure) {

    static final String SANS_DROIT = "Choisissez le droit d'accès : lecture, écriture ou administration.";

    /** Trims; what is blank is absent. */
    public SaisiePersonnel {
        type = Texte.propre(type);
        telephone = Texte.propre(telephone);
        campus = Texte.propre(campus);
        batiment = Texte.propre(batiment);
        bureau = Texte.propre(bureau);
        droit = Texte.propre(droit);
        figure = Texte.propre(figure);
    }

    boolean figureSurConvention() {
        return "oui".equals(figure);
    }
}
