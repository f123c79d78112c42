package fr.univ.stages.robustesse;

import fr.univ.stages.noyau.AnneeUniversitaire;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** What a gestionnaire types for the demo student Inès MARSOULIN, step by step. */
public final class SaisiesDEssai {

    private SaisiesDEssai() {}

    public static Map<String, Object> etudiant() {
        Map<String, Object> saisie = new HashMap<>();
        saisie.put("numEtudiant", "22600297");
        saisie.put("civilite", "MME");
        saisie.put("nom", "MARSOULIN");
        saisie.put("prenom", "Inès");
        saisie.put("dateNaissance", "2004-04-15");
        saisie.put("voie", "1 rue du Jeu-d'Essai");
        saisie.put("codePostal", "35000");
        saisie.put("commune", "Rennes");
        saisie.put("pays", "FR");
        saisie.put("courriel", "ines.marsoulin@etudiant.univ-demo.example");
        saisie.put("nir", "255081416802538");
        saisie.put("regimeSecu", "MSA");
        saisie.put("inscription", "CHI1");
        saisie.put("surOffre", false);
        return saisie;
    }

    /** Eight weeks, from the first day of the third month to come. */
    public static Map<String, Object> stage(LocalDate aujourdhui) {
        LocalDate debut = aujourdhui.withDayOfMonth(1).plusMonths(3);
        Map<String, Object> saisie = new HashMap<>();
        saisie.put("typeStage", "OBLIGATOIRE");
        saisie.put("thematique", "SCIENCES");
        saisie.put("sujet", "Dosage enzymatique");
        saisie.put("fonctionsEtTaches", "Préparer les échantillons\nRédiger un compte rendu");
        saisie.put("competences", "Chimie analytique");
        saisie.put("debut", debut.toString());
        saisie.put("fin", debut.plusDays(53).toString());
        saisie.put("interruption", false);
        saisie.put("joursParSemaine", 5);
        saisie.put("heuresParSemaine", 35);
        saisie.put("tempsTravail", "PLEIN");
        saisie.put("dureeHeures", 273);
        saisie.put("gratification", false);
        saisie.put("confidentialite", "NON");
        saisie.put("annee", AnneeUniversitaire.de(debut).code());
        saisie.put("modeSuivi", "VISIO");
        saisie.put("modeEvaluation", "SOUTENANCE");
        return saisie;
    }
}
