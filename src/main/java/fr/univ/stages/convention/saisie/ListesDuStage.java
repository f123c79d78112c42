package fr.univ.stages.convention.saisie;

import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.referentiel.Liste;
import java.util.HashMap;
import java.util.Map;

/** Which list each coded field of step 5 takes its values from. */
public final class ListesDuStage {

    /** List by field of {@link SaisieStage}. */
    public static final Map<String, Liste> PAR_CHAMP = Map.ofEntries(
            Map.entry("typeStage", Liste.TYPE_STAGE),
            Map.entry("thematique", Liste.THEMATIQUE),
            Map.entry("tempsTravail", Liste.TEMPS_TRAVAIL),
            Map.entry("unite", Liste.UNITE_GRATIFICATION),
            Map.entry("nature", Liste.DEVISE_NATURE),
            Map.entry("modeVersement", Liste.MODE_VERSEMENT),
            Map.entry("rythmeVersement", Liste.RYTHME_VERSEMENT),
            Map.entry("confidentialite", Liste.CONFIDENTIALITE),
            Map.entry("langue", Liste.LANGUE_CONVENTION),
            Map.entry("modeSuivi", Liste.MODE_SUIVI),
            Map.entry("modeEvaluation", Liste.MODE_EVALUATION),
            Map.entry("origine", Liste.ORIGINE_STAGE));

    static final Liste[] TOUTES = PAR_CHAMP.values().toArray(Liste[]::new);

    private ListesDuStage() {}

    /** The codes that are recorded, by field; none before the step has been saved once. */
    public static Map<String, String> codes(Stage stage) {
        if (stage == null) {
            return Map.of();
        }
        Map<String, String> codes = new HashMap<>();
        codes.put("typeStage", stage.contenu().type());
        codes.put("thematique", stage.contenu().thematique());
        codes.put("origine", stage.contenu().origine());
        codes.put("tempsTravail", stage.presence().tempsTravail());
        codes.put("confidentialite", stage.modalites().confidentialite());
        codes.put("langue", stage.modalites().langue());
        codes.put("modeSuivi", stage.modalites().modeSuivi());
        codes.put("modeEvaluation", stage.modalites().modeEvaluation());
        if (stage.gratification() != null) {
            codes.put("unite", stage.gratification().unite());
            codes.put("nature", stage.gratification().nature());
            codes.put("modeVersement", stage.gratification().modeVersement());
            codes.put("rythmeVersement", stage.gratification().rythme());
        }
        return codes;
    }

    /** The codes that were given, by field; empty fields and those of a gratification that is not paid are left out. */
    static Map<String, String> codes(SaisieStage saisie) {
        Map<String, String> codes = new HashMap<>();
        codes.put("typeStage", saisie.typeStage());
        codes.put("thematique", saisie.thematique());
        codes.put("tempsTravail", saisie.tempsTravail());
        codes.put("confidentialite", saisie.confidentialite());
        codes.put("langue", saisie.langue());
        codes.put("modeSuivi", saisie.modeSuivi());
        codes.put("modeEvaluation", saisie.modeEvaluation());
        codes.put("origine", saisie.origine());
        if (saisie.gratification()) {
            codes.put("unite", saisie.unite());
            codes.put("nature", saisie.nature());
            codes.put("modeVersement", saisie.modeVersement());
            codes.put("rythmeVersement", saisie.rythmeVersement());
        }
        codes.values().removeIf(code -> Texte.propre(code) == null);
        return codes;
    }
}
