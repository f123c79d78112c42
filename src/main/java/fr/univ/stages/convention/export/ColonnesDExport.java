package fr.univ.stages.convention.export;

import fr.univ.stages.convention.enonce.Colonne;
import fr.univ.stages.convention.enonce.Colonne.Groupe;
import fr.univ.stages.noyau.Refus;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All columns that may be chosen, whichever module offers them. */
@Component
class ColonnesDExport {

    static final String CHAMP = "colonnes";

    /** What most people want, until they choose. */
    static final List<String> PROPOSEES = List.of(
            "numero",
            "annee",
            "etat",
            "numEtudiant",
            "nomEtudiant",
            "prenomEtudiant",
            "ufr",
            "libelleEtape",
            "typeStage",
            "debut",
            "fin",
            "dureeHeures",
            "montant",
            "unite",
            "nomEnseignant",
            "raisonSociale",
            "siret",
            "codePostal",
            "commune",
            "pays",
            "service",
            "nomTuteur");

    private final Map<String, Colonne> toutes;

    /** Fails when two columns have one key. */
    ColonnesDExport(List<ColonnesExportables> modules) {
        toutes = modules.stream()
                .flatMap(module -> module.colonnes().stream())
                .collect(Collectors.toMap(
                        Colonne::cle,
                        Function.identity(),
                        (une, autre) -> {
                            throw new IllegalStateException("Two columns « " + une.cle() + " »");
                        },
                        LinkedHashMap::new));
    }

    Map<Groupe, List<Colonne>> parGroupe() {
        return toutes.values().stream()
                .collect(
                        Collectors.groupingBy(Colonne::groupe, () -> new EnumMap<>(Groupe.class), Collectors.toList()));
    }

    /** In the order asked for; throws Refus when there is none, or one that does not exist. */
    List<Colonne> choisies(Collection<String> cles) {
        List<String> inconnues =
                cles.stream().filter(cle -> !toutes.containsKey(cle)).toList();
        if (!inconnues.isEmpty()) {
            throw Refus.sur(CHAMP, "Une des colonnes demandées n'existe pas : choisissez-les de nouveau.");
        }
        if (cles.isEmpty()) {
            throw Refus.sur(CHAMP, "Choisissez au moins une colonne.");
        }
        return cles.stream().distinct().map(toutes::get).toList();
    }

    /** Those of these that exist. */
    List<String> connues(Collection<String> cles) {
        return cles.stream().filter(toutes::containsKey).distinct().toList();
    }
}
