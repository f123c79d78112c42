package fr.univ.stages.etablissement.importation;

import fr.univ.stages.etablissement.modele.Adresse;
import fr.univ.stages.etablissement.modele.DonneesEtablissement;
import fr.univ.stages.etablissement.modele.Lecture;
import fr.univ.stages.etablissement.regles.ReglesEtablissement;
import fr.univ.stages.noyau.Refus;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Judges the lines of one file by the rules of the entry form, and says what is wrong by the names of its columns. */
final class ControleDImport {

    private static final int EXTRAIT = 150;
    /** Nothing is kept of the values of a line that is refused. */
    private static final List<String> RIEN = Collections.nCopies(12, null);

    private static final Map<String, ColonneSirene> COLONNES = Map.ofEntries(
            Map.entry("raisonSociale", ColonneSirene.DENOMINATION),
            Map.entry("siret", ColonneSirene.SIRET),
            Map.entry("naf", ColonneSirene.NAF),
            Map.entry("naf2025", ColonneSirene.NAF_2025),
            Map.entry("statutJuridique", ColonneSirene.CATEGORIE),
            Map.entry("effectif", ColonneSirene.EFFECTIF),
            Map.entry("complement", ColonneSirene.COMPLEMENT),
            Map.entry("voie", ColonneSirene.VOIE),
            Map.entry("codePostal", ColonneSirene.CODE_POSTAL),
            Map.entry("commune", ColonneSirene.COMMUNE),
            Map.entry("cedex", ColonneSirene.CEDEX));

    private final ReglesEtablissement regles;

    ControleDImport(ReglesEtablissement regles) {
        this.regles = regles.enSerie();
    }

    /** What app.import_ligne keeps of the line: its checked values, or why it is refused. */
    Object[] colonnes(long id, int numero, LigneSirene ligne) {
        Map<String, String> refus = new LinkedHashMap<>(ligne.obstacles());
        if (refus.isEmpty()) {
            try {
                return acceptee(id, numero, ligne, regles.accepter(ligne.saisie(), null));
            } catch (Refus regle) {
                regle.erreurs().forEach((champ, message) -> refus.put(nom(champ), message));
            }
        }
        boolean lisible = !refus.containsKey("");
        return ligne(
                id,
                numero,
                lisible ? extrait(ligne.siret()) : null,
                lisible ? extrait(ligne.raisonSociale()) : null,
                RIEN,
                "REFUSE",
                refus.keySet().stream().filter(colonne -> !colonne.isEmpty()).collect(Collectors.joining(", ")),
                String.join(" ", refus.values()));
    }

    private static Object[] acceptee(long id, int numero, LigneSirene ligne, DonneesEtablissement donnees) {
        Adresse adresse = donnees.adresse();
        List<String> valeurs = Arrays.asList(
                ligne.ignoreNafRev2() ? null : donnees.naf().valeur(),
                Lecture.texte(donnees.naf2025()),
                donnees.typeStructure(),
                donnees.statutJuridique(),
                donnees.effectif(),
                adresse.complement(),
                adresse.voie(),
                adresse.codePostal(),
                adresse.commune(),
                adresse.cedex(),
                adresse.pays(),
                donnees.departement());
        return ligne(id, numero, donnees.siret().valeur(), donnees.raisonSociale(), valeurs, null, null, null);
    }

    private static Object[] ligne(
            long id,
            int numero,
            String siret,
            String raisonSociale,
            List<String> valeurs,
            String decision,
            String colonne,
            String motif) {
        List<Object> cases = new ArrayList<>(Arrays.asList(id, numero, siret, raisonSociale));
        cases.addAll(valeurs);
        cases.addAll(Arrays.asList(decision, colonne, motif));
        return cases.toArray();
    }

    private static String nom(String champ) {
        ColonneSirene colonne = COLONNES.get(champ);
        return colonne == null ? champ : colonne.nom();
    }

    /** Short, and without what the database cannot hold. */
    private static String extrait(String texte) {
        if (texte == null) {
            return null;
        }
        String propre = texte.replaceAll("\\p{Cc}", " ");
        return propre.length() <= EXTRAIT
                ? propre
                : propre.substring(0, EXTRAIT - 1).strip() + "…";
    }
}
