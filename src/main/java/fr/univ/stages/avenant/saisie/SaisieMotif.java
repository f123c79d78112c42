package fr.univ.stages.avenant.saisie;

import fr.univ.stages.avenant.modele.TypeAvenant;
import fr.univ.stages.noyau.TexteSimple;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.EnumSet;
import java.util.Set;

/** First form of an amendment (3.3.1): why, then a rupture or what changes; what is not sent is not ticked. */
public record SaisieMotif(
        @NotBlank(message = "Indiquez le motif de la modification : il s'imprime sur l'avenant.")
        @TexteSimple(max = 1000, lignes = true)
        String motif,

        @NotNull(message = "Dites s'il s'agit d'une rupture.")
        Boolean rupture,

        Boolean sujet,
        Boolean periode,
        Boolean gratification,
        Boolean lieu,
        Boolean tuteur,
        Boolean enseignant) {

    /** What is ticked; a rupture excludes the rest. */
    public Set<TypeAvenant> types() {
        Set<TypeAvenant> types = EnumSet.noneOf(TypeAvenant.class);
        ajouter(types, rupture, TypeAvenant.RUPTURE);
        if (types.isEmpty()) {
            ajouter(types, sujet, TypeAvenant.SUJET);
            ajouter(types, periode, TypeAvenant.PERIODE);
            ajouter(types, gratification, TypeAvenant.GRATIFICATION);
            ajouter(types, lieu, TypeAvenant.LIEU);
            ajouter(types, tuteur, TypeAvenant.TUTEUR);
            ajouter(types, enseignant, TypeAvenant.ENSEIGNANT);
        }
        return types;
    }

    private static void ajouter(Set<TypeAvenant> types, Boolean coche, TypeAvenant type) {
        if (Boolean.TRUE.equals(coche)) {
            types.add(type);
        }
    }
}
