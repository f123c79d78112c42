package fr.univ.stages.convention.export;

import static fr.univ.stages.convention.export.Colonne.code;
import static fr.univ.stages.convention.export.Colonne.date;
import static fr.univ.stages.convention.export.Colonne.de;
import static fr.univ.stages.convention.export.Colonne.nombre;
import static fr.univ.stages.convention.export.Colonne.ouiNon;
import static fr.univ.stages.convention.export.Colonne.texte;

import fr.univ.stages.convention.loi.Seuils;
import fr.univ.stages.document.Classeur.Genre;
import fr.univ.stages.referentiel.Liste;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The stage as it is now, validated amendments included (6.3). */
@Component
@Order(3)
class ColonnesDuStage implements ColonnesExportables {

    private static final String PRESENCES = "nullif(concat_ws(', ', case when c.presence_nuit then 'nuit' end,"
            + " case when c.presence_dimanche then 'dimanche' end, case when c.presence_ferie then 'jours fériés' end,"
            + " case when c.presence_teletravail then 'télétravail' end), '')";

    @Override
    public List<Colonne> colonnes() {
        return List.of(
                code("typeStage", "Type de stage", Liste.TYPE_STAGE, "c.stage_type"),
                texte("accordCesure", "Accord de césure", 24, "c.stage_accord_cesure"),
                date("debut", "Date début stage", "c.stage_debut"),
                date("fin", "Date fin stage", "c.stage_fin"),
                ouiNon("interruption", "Interruption", "c.interruption_debut is not null"),
                date("interruptionDebut", "Date début interruption", "c.interruption_debut"),
                date("interruptionFin", "Date fin interruption", "c.interruption_fin"),
                code("thematique", "Thématique", Liste.THEMATIQUE, "c.stage_thematique"),
                texte("sujet", "Sujet", 50, secret("c.stage_sujet")),
                texte("fonctionsEtTaches", "Fonctions et tâches", 50, secret("c.stage_fonctions")),
                texte("competences", "Compétences", 40, secret("c.stage_competences")),
                code("origine", "Origine du stage", Liste.ORIGINE_STAGE, "c.stage_origine"),
                code("confidentialite", "Confidentialité", Liste.CONFIDENTIALITE, "c.modalites_confidentialite"),
                nombre("dureeHeures", "Durée du stage (heures)", "c.presence_duree_heures"),
                nombre("dureeJours", "Durée du stage (jours de 7 h)", enUnites(Seuils.HEURES_PAR_JOUR)),
                nombre("dureeMois", "Durée du stage (mois de 22 jours)", enUnites(Seuils.HEURES_PAR_MOIS)),
                nombre("joursParSemaine", "Nb de jours de travail", "c.presence_jours_semaine"),
                nombre("heuresParSemaine", "Nombre d'heures hebdomadaire", "c.presence_heures_semaine"),
                code("tempsTravail", "Temps de travail", Liste.TEMPS_TRAVAIL, "c.presence_temps_travail"),
                texte("presences", "Présences particulières", 20, PRESENCES),
                texte("conges", "Congés et absences", 30, "c.presence_conges"),
                ouiNon("gratification", "Gratification", "c.gratification_montant is not null"),
                de("montant", "Montant de la gratification (€)", Genre.MONTANT, 14, "c.gratification_montant"),
                code("unite", "Unité de la gratification", Liste.UNITE_GRATIFICATION, "c.gratification_unite"),
                code("nature", "Gratification nette ou brute", Liste.DEVISE_NATURE, "c.gratification_nature"),
                code("modeVersement", "Mode de versement", Liste.MODE_VERSEMENT, "c.gratification_mode"),
                code("rythme", "Rythme de versement", Liste.RYTHME_VERSEMENT, "c.gratification_rythme"),
                texte("avantages", "Avantages nature", 30, "c.modalites_avantages"),
                code("langue", "Langue d'impression", Liste.LANGUE_CONVENTION, "c.modalites_langue"),
                code("modeSuivi", "Mode de suivi", Liste.MODE_SUIVI, "c.modalites_suivi"),
                code("modeEvaluation", "Mode d'évaluation", Liste.MODE_EVALUATION, "c.modalites_evaluation"),
                nombre("ects", "Crédits ECTS", "c.modalites_ects"));
    }

    private static String enUnites(BigDecimal heures) {
        return "round(c.presence_duree_heures / " + heures + ", 2)";
    }

    /** For whoever may not take it away in a list (A13.9), a word instead of it. */
    private static String secret(String sql) {
        return "case when " + ExportDesConventions.SUJET_VISIBLE + " or " + sql + " is null then " + sql
                + " else 'Confidentiel' end";
    }
}
