package fr.univ.stages.convention.export;

import fr.univ.stages.convention.enonce.Colonne;
import fr.univ.stages.convention.enonce.Colonne.Groupe;
import fr.univ.stages.recherche.ChoixDeColonnes;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All columns that may be chosen, whichever module offers them. */
@Component
class ColonnesDExport extends ChoixDeColonnes<Colonne> {

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

    ColonnesDExport(List<ColonnesExportables> modules) {
        super(modules.stream().flatMap(module -> module.colonnes().stream()), Colonne::cle);
    }

    Map<Groupe, List<Colonne>> parGroupe() {
        return toutes().stream()
                .collect(
                        Collectors.groupingBy(Colonne::groupe, () -> new EnumMap<>(Groupe.class), Collectors.toList()));
    }
}
