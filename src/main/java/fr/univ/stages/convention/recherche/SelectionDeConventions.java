package fr.univ.stages.convention.recherche;

import fr.univ.stages.convention.liste.ConventionsVisibles;
import fr.univ.stages.convention.recherche.Champ.Forme;
import fr.univ.stages.etablissement.recherche.LectureDesMots;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.ControleSaisie;
import fr.univ.stages.noyau.TexteSimple;
import fr.univ.stages.recherche.Conditions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The conventions that a person may see and that fit what is asked for, as a condition: for the page and for the file. */
@Component
public class SelectionDeConventions {

    private static final int VALEURS_AU_PLUS = 200;

    private final ConventionsVisibles visibles;
    private final LectureDesMots lecture;
    private final List<Filtre> filtres;
    private final ControleSaisie controle;

    SelectionDeConventions(
            ConventionsVisibles visibles, LectureDesMots lecture, List<Filtre> filtres, ControleSaisie controle) {
        this.visibles = visibles;
        this.lecture = lecture;
        this.filtres = filtres;
        this.controle = controle;
    }

    /** One value as typed. */
    private record Saisie(@TexteSimple(max = 200) String valeur) {}

    /** To be called in the transaction of the reading, whose plans it also sets; throws Refus, by field. */
    public Conditions de(Criteres criteres, Choix choix, Acteur acteur) {
        controle.exiger(illisibles(criteres));
        List<String> textes = criteres.champs().stream()
                .filter(champ -> champ.forme() == Forme.MOTS)
                .map(criteres::un)
                .toList();
        Demande demande = new Demande(criteres, choix, lecture.lire(textes), acteur);
        filtres.forEach(filtre -> filtre.lire(demande));
        return demande.conditions().avec(visibles.pour(acteur));
    }

    private Map<String, String> illisibles(Criteres criteres) {
        Map<String, String> erreurs = new LinkedHashMap<>();
        for (Champ champ : criteres.champs()) {
            List<String> valeurs = criteres.tous(champ);
            if (valeurs.size() > VALEURS_AU_PLUS) {
                erreurs.put(champ.cle(), "Choisissez au plus " + VALEURS_AU_PLUS + " valeurs.");
                continue;
            }
            valeurs.stream()
                    .map(valeur -> controle.erreurs(new Saisie(valeur)).get("valeur"))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(message -> erreurs.put(champ.cle(), message));
        }
        return erreurs;
    }
}
