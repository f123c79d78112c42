package fr.univ.stages.convention;

import fr.univ.stages.convention.FicheConvention.Ligne;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Gratification;
import fr.univ.stages.convention.modele.Presence;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.noyau.AnneeUniversitaire;
import fr.univ.stages.noyau.Montant;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Nomenclatures;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is shown of the stage itself. */
@Component
class SectionStage {

    private final Nomenclatures nomenclatures;
    private final CalculDuree durees;

    SectionStage(Nomenclatures nomenclatures, CalculDuree durees) {
        this.nomenclatures = nomenclatures;
        this.durees = durees;
    }

    List<Ligne> lignes(Convention convention) {
        Stage stage = convention.stage();
        if (stage == null) {
            return List.of();
        }
        Presence presence = stage.presence();
        Lignes lignes = new Lignes()
                .ligne(
                        "Type de stage",
                        libelle(Liste.TYPE_STAGE, stage.contenu().type()))
                .siPresent("Accord de césure", stage.contenu().accordCesure())
                .ligne("Thématique", libelle(Liste.THEMATIQUE, stage.contenu().thematique()))
                .ligne("Sujet", stage.contenu().sujet())
                .ligne("Fonctions et tâches", stage.contenu().fonctionsEtTaches())
                .ligne("Compétences", stage.contenu().competences())
                .ligne("Dates", "du " + Lignes.date(stage.debut()) + " au " + Lignes.date(stage.fin()))
                .siPresent("Interruption", interruption(stage))
                .ligne("Année universitaire", new AnneeUniversitaire(stage.annee()).libelle())
                .ligne("Temps de travail", libelle(Liste.TEMPS_TRAVAIL, presence.tempsTravail()))
                .ligne(
                        "Présence hebdomadaire",
                        Lignes.nombre(presence.joursParSemaine()) + " jours, "
                                + Lignes.nombre(presence.heuresParSemaine()) + " h")
                .ligne("Durée effective", duree(presence))
                .siPresent("Présences particulières", particulieres(presence))
                .siPresent("Congés et absences autorisées", presence.conges());
        gratification(lignes, stage.gratification());
        return lignes.siPresent("Avantages", stage.modalites().avantages())
                .ligne(
                        "Confidentialité",
                        libelle(Liste.CONFIDENTIALITE, stage.modalites().confidentialite()))
                .ligne(
                        "Langue d'impression",
                        libelle(Liste.LANGUE_CONVENTION, stage.modalites().langue()))
                .ligne("Suivi", libelle(Liste.MODE_SUIVI, stage.modalites().modeSuivi()))
                .ligne(
                        "Évaluation",
                        libelle(Liste.MODE_EVALUATION, stage.modalites().modeEvaluation()))
                .siPresent(
                        "Crédits ECTS",
                        stage.modalites().ects() == null
                                ? null
                                : Lignes.nombre(stage.modalites().ects()))
                .siPresent(
                        "Origine", libelle(Liste.ORIGINE_STAGE, stage.contenu().origine()))
                .toutes();
    }

    private void gratification(Lignes lignes, Gratification gratification) {
        if (gratification == null) {
            lignes.ligne("Gratification", "aucune");
            return;
        }
        lignes.ligne(
                        "Gratification",
                        Lignes.mots(
                                " ",
                                new Montant(gratification.montant()).affichage(),
                                libelle(Liste.DEVISE_NATURE, gratification.nature()),
                                libelle(Liste.UNITE_GRATIFICATION, gratification.unite())))
                .ligne("Versement", libelle(Liste.MODE_VERSEMENT, gratification.modeVersement()))
                .siPresent("Rythme", libelle(Liste.RYTHME_VERSEMENT, gratification.rythme()));
    }

    private String duree(Presence presence) {
        CalculDuree.Duree duree = durees.duree(presence.dureeHeures());
        return Lignes.nombre(duree.heures()) + " h, soit " + Lignes.nombre(duree.jours()) + " jours de 7 h ou "
                + Lignes.nombre(duree.mois()) + " mois de 22 jours";
    }

    private static String interruption(Stage stage) {
        return stage.interruption() == null
                ? null
                : "du " + Lignes.date(stage.interruption().debut()) + " au "
                        + Lignes.date(stage.interruption().fin());
    }

    private static String particulieres(Presence presence) {
        return Lignes.mots(
                ", ",
                presence.nuit() ? "la nuit" : null,
                presence.dimanche() ? "le dimanche" : null,
                presence.ferie() ? "les jours fériés" : null,
                presence.teletravail() ? "en télétravail" : null);
    }

    private String libelle(Liste liste, String code) {
        return nomenclatures.libelle(liste, code);
    }
}
