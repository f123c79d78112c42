package fr.univ.stages.etablissement.importation;

import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Texte;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;

/** Where each column is, in whatever order; columns that nobody reads are passed over. */
final class EnTeteSirene {

    /** The register writes this in place of what somebody asked it not to spread. */
    private static final String NON_DIFFUSIBLE = "[ND]";

    private static final List<ColonneSirene> EXIGEES = List.of(
            ColonneSirene.ETAT,
            ColonneSirene.CATEGORIE,
            ColonneSirene.NAF,
            ColonneSirene.VOIE,
            ColonneSirene.CODE_POSTAL,
            ColonneSirene.COMMUNE);
    private static final List<ColonneSirene> NOMS =
            List.of(ColonneSirene.DENOMINATION, ColonneSirene.USUELLE, ColonneSirene.ENSEIGNE, ColonneSirene.NOM);

    private final Map<ColonneSirene, Integer> places = new EnumMap<>(ColonneSirene.class);
    private final int largeur;

    /** Throws Refus, naming every column that is missing or there twice. */
    EnTeteSirene(List<String> titres) {
        largeur = titres.size();
        if (largeur == 1) {
            throw FichierRecu.refus("L'en-tête de ce fichier n'a qu'une colonne : séparez-les par des virgules, des"
                    + " points-virgules ou des tabulations.");
        }
        List<String> doubles = new ArrayList<>();
        for (int place = 0; place < largeur; place++) {
            Optional<ColonneSirene> colonne = ColonneSirene.deNom(titres.get(place));
            if (colonne.isPresent() && places.putIfAbsent(colonne.get(), place) != null) {
                doubles.add(colonne.get().nom());
            }
        }
        refuser("Ces colonnes sont deux fois dans l'en-tête : ", doubles);
        refuser("Il manque dans l'en-tête : ", manquantes());
    }

    int largeur() {
        return largeur;
    }

    /** Trimmed; null when the column is absent or the cell blank. */
    String valeur(CSVRecord ligne, ColonneSirene colonne) {
        Integer place = places.get(colonne);
        String valeur = place == null ? null : Texte.propre(ligne.get(place));
        return NON_DIFFUSIBLE.equals(valeur) ? null : valeur;
    }

    private List<String> manquantes() {
        List<String> manquantes = new ArrayList<>();
        if (!places.containsKey(ColonneSirene.SIRET)
                && !(places.containsKey(ColonneSirene.SIREN) && places.containsKey(ColonneSirene.NIC))) {
            manquantes.add("siret (ou siren et nic)");
        }
        if (NOMS.stream().noneMatch(places::containsKey)) {
            manquantes.add(NOMS.stream().map(ColonneSirene::nom).collect(Collectors.joining(" ou ")));
        }
        Stream<ColonneSirene> autres = EXIGEES.stream().filter(colonne -> !places.containsKey(colonne));
        autres.map(ColonneSirene::nom).forEach(manquantes::add);
        return manquantes;
    }

    private static void refuser(String constat, List<String> colonnes) {
        if (!colonnes.isEmpty()) {
            throw Refus.sur("fichier", constat + String.join(", ", colonnes) + ".");
        }
    }
}
