package fr.univ.stages.convention;

import fr.univ.stages.convention.FicheConvention.Ligne;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Gratification;
import fr.univ.stages.convention.modele.Presence;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.noyau.AnneeUniversitaire;
import fr.univ.stages.noyau.Montant;
import fr.univ.stages.referentiel.Libelles;
import fr.univ.stages.referentiel.Liste;
import java.util.List;
import org.springframework.stereotype.Component;

/** What is shown of the stage itself. */
@Component
class SectionStage {

    private final CalculDuree durees;

    SectionStage(CalculDuree durees) {
        this.durees = durees;
    }

    List<Ligne> lignes(Convention convention, Libelles.Lus noms) {
        Stage stage = convention.stage();
        if (stage == null) {
            return List.of();
        }
        Presence presence = stage.presence();
        Lignes lignes = new Lignes()
                .ligne(
                        "Type de stage",
                        noms.valeur(Liste.TYPE_STAGE, stage.contenu().type()))
                .siPresent("Accord de césure", stage.contenu().accordCesure())
                .ligne(
                        "Thématique",
                        noms.valeur(Liste.THEMATIQUE, stage.contenu().thematique()))
                .ligne("Sujet", stage.contenu().sujet())
                .ligne("Fonctions et tâches", stage.contenu().fonctionsEtTaches())
                .ligne("Compétences", stage.contenu().competences())
                .ligne("Dates", "du " + Lignes.date(stage.debut()) + " au " + Lignes.date(stage.fin()))
                .siPresent("Interruption", interruption(stage))
                .ligne("Année universitaire", new AnneeUniversitaire(stage.annee()).libelle())
                .ligne("Temps de travail", noms.valeur(Liste.TEMPS_TRAVAIL, presence.tempsTravail()))
                .ligne(
                        "Présence hebdomadaire",
                        Lignes.jours(presence.joursParSemaine()) + ", " + Lignes.nombre(presence.heuresParSemaine())
                                + " h")
                .ligne("Durée effective", duree(presence))
                .siPresent("Présences particulières", particulieres(presence))
                .siPresent("Congés et absences autorisées", presence.conges());
        gratification(lignes, stage.gratification(), noms);
        return lignes.siPresent("Avantages", stage.modalites().avantages())
                .ligne(
                        "Confidentialité",
                        noms.valeur(Liste.CONFIDENTIALITE, stage.modalites().confidentialite()))
                .ligne(
                        "Langue d'impression",
                        noms.valeur(Liste.LANGUE_CONVENTION, stage.modalites().langue()))
                .ligne("Suivi", noms.valeur(Liste.MODE_SUIVI, stage.modalites().modeSuivi()))
                .ligne(
                        "Évaluation",
                        noms.valeur(Liste.MODE_EVALUATION, stage.modalites().modeEvaluation()))
                .siPresent(
                        "Crédits ECTS",
                        stage.modalites().ects() == null
                                ? null
                                : Lignes.nombre(stage.modalites().ects()))
                .siPresent(
                        "Origine",
                        noms.valeur(Liste.ORIGINE_STAGE, stage.contenu().origine()))
                .toutes();
    }

    private void gratification(Lignes lignes, Gratification gratification, Libelles.Lus noms) {
        if (gratification == null) {
            lignes.ligne("Gratification", "aucune");
            return;
        }
        lignes.ligne(
                        "Gratification",
                        Lignes.mots(
                                " ",
                                new Montant(gratification.montant()).affichage(),
                                noms.valeur(Liste.DEVISE_NATURE, gratification.nature()),
                                noms.valeur(Liste.UNITE_GRATIFICATION, gratification.unite())))
                .ligne("Versement", noms.valeur(Liste.MODE_VERSEMENT, gratification.modeVersement()))
                .siPresent("Rythme", noms.valeur(Liste.RYTHME_VERSEMENT, gratification.rythme()));
    }

    private String duree(Presence presence) {
        CalculDuree.Duree duree = durees.duree(presence.dureeHeures());
        return Lignes.nombre(duree.heures()) + " h, soit " + Lignes.jours(duree.jours()) + " de 7 h ou "
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
}
