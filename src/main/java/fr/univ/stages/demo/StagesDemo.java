package fr.univ.stages.demo;

import fr.univ.stages.convention.loi.Seuils;
import fr.univ.stages.noyau.AnneeUniversitaire;
import fr.univ.stages.noyau.Periode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** What the form « Stage » of a demo convention says. */
@Component
@ConditionalOnProperty({ModeDemonstration.DEMO, ModeDemonstration.BUREAU})
class StagesDemo {

    static final String CONGES = "Deux jours ouvrés par mois de stage, et autorisations d'absence pour les examens";

    private static final int TEMPS_PLEIN = 35;

    private final CalendrierDemo calendrier;

    StagesDemo(CalendrierDemo calendrier) {
        this.calendrier = calendrier;
    }

    Map<String, Object> saisie(LigneCsv dossier) {
        Periode periode = calendrier.semaines(entier(dossier, "debut_dans"), entier(dossier, "semaines"));
        Map<String, Object> saisie = contenu(dossier.de("stage"));
        saisie.put("debut", periode.debut().toString());
        saisie.put("fin", periode.fin().toString());
        saisie.put("interruption", false);
        saisie.put("annee", AnneeUniversitaire.de(periode.debut()).debut());
        saisie.put("confidentialite", "NON");
        saisie.put("langue", dossier.de("langue"));
        presence(saisie, periode, entier(dossier, "heures"));
        gratification(saisie, periode, dossier.de("montant"));
        return saisie;
    }

    /** One task a line. */
    private static Map<String, Object> contenu(String stage) {
        LigneCsv ligne = LigneCsv.lire("demo_stages.csv").stream()
                .collect(Collectors.toMap(l -> l.de("stage"), Function.identity()))
                .get(stage);
        Map<String, Object> saisie = new HashMap<>();
        saisie.put("typeStage", ligne.de("type"));
        saisie.put("thematique", ligne.de("thematique"));
        saisie.put("sujet", ligne.de("sujet"));
        saisie.put("fonctionsEtTaches", ligne.de("taches").replace(" ; ", "\n"));
        saisie.put("competences", ligne.de("competences"));
        saisie.put("modeSuivi", ligne.de("suivi"));
        saisie.put("modeEvaluation", ligne.de("evaluation"));
        saisie.put("ects", ligne.de("ects"));
        saisie.put("origine", ligne.de("origine"));
        return saisie;
    }

    private void presence(Map<String, Object> saisie, Periode periode, int parSemaine) {
        BigDecimal heures = calendrier.heures(periode, BigDecimal.valueOf(parSemaine));
        saisie.put("heuresParSemaine", parSemaine);
        saisie.put("joursParSemaine", BigDecimal.valueOf(parSemaine).divide(Seuils.HEURES_PAR_JOUR));
        saisie.put("tempsTravail", parSemaine < TEMPS_PLEIN ? "PARTIEL" : "PLEIN");
        saisie.put("dureeHeures", heures);
        if (heures.compareTo(Seuils.DEUX_MOIS) > 0) {
            saisie.put("conges", CONGES);
        }
    }

    /** The minimum, which a public body does not exceed, a round amount by month, or nothing. */
    private void gratification(Map<String, Object> saisie, Periode periode, String montant) {
        saisie.put("gratification", !montant.isEmpty());
        if (!montant.isEmpty()) {
            boolean mensuelle = montant.equals("MOIS");
            BigDecimal somme = mensuelle ? calendrier.parMois(periode) : calendrier.parHeure(periode);
            saisie.put("montant", somme.toPlainString().replace('.', ','));
            saisie.put("unite", mensuelle ? "MOIS" : "HEURE");
            saisie.put("nature", "NET");
            saisie.put("modeVersement", "VIREMENT");
            saisie.put("rythmeVersement", mensuelle ? "LISSE" : "REEL");
        }
    }

    private static int entier(LigneCsv ligne, String colonne) {
        return Integer.parseInt(ligne.de(colonne));
    }
}
