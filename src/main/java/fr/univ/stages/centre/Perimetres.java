package fr.univ.stages.centre;

import fr.univ.stages.annuaire.Perimetre;
import fr.univ.stages.centre.modele.Attribution;
import fr.univ.stages.centre.modele.TypeCentre;
import fr.univ.stages.centre.modele.TypeCritere;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Works out what some centres manage from what every centre was given. */
final class Perimetres {

    private Perimetres() {}

    static Perimetre de(List<Attribution> toutes, Collection<Long> centres) {
        boolean orphelines = false;
        Set<String> composantes = new HashSet<>();
        Set<String> etapes = new HashSet<>();
        Set<String> composantesAutres = new HashSet<>();
        Set<String> etapesAutres = new HashSet<>();
        for (Attribution attribution : toutes) {
            boolean demande = centres.contains(attribution.centre());
            orphelines |= demande && attribution.rang() == TypeCentre.ETABLISSEMENT;
            if (attribution.type() == TypeCritere.UFR) {
                (demande ? composantes : composantesAutres).add(attribution.code());
            } else if (attribution.type() == TypeCritere.ETAPE) {
                (demande ? etapes : etapesAutres).add(attribution.code());
            }
        }
        return new Perimetre(orphelines, composantes, etapes, composantesAutres, etapesAutres);
    }
}
