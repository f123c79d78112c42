package fr.univ.stages.convention.fiche;

import fr.univ.stages.convention.enonce.Enonce;
import fr.univ.stages.convention.enonce.Lignes;
import fr.univ.stages.convention.enonce.Reponse;
import fr.univ.stages.convention.enonce.Rubrique;
import fr.univ.stages.convention.fiche.FicheConvention.Ligne;
import fr.univ.stages.convention.loi.CalculDuree;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Gratification;
import fr.univ.stages.convention.modele.Presence;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.noyau.AnneeUniversitaire;
import fr.univ.stages.noyau.Ecrit;
import fr.univ.stages.noyau.Montant;
import fr.univ.stages.referentiel.Libelles;
import fr.univ.stages.referentiel.Liste;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
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
                        Rubrique.TYPE,
                        Reponse.libelle(
                                noms.valeur(Liste.TYPE_STAGE, stage.contenu().type())))
                .siPresent(Rubrique.CESURE, stage.contenu().accordCesure())
                .ligne(
                        Rubrique.THEMATIQUE,
                        Reponse.libelle(
                                noms.valeur(Liste.THEMATIQUE, stage.contenu().thematique())))
                .ligne(Rubrique.SUJET, stage.contenu().sujet())
                .ligne(Rubrique.FONCTIONS, stage.contenu().fonctionsEtTaches())
                .ligne(Rubrique.COMPETENCES, stage.contenu().competences())
                .ligne(Rubrique.DATES, Reponse.periode(stage.debut(), stage.fin()))
                .siPresent(Rubrique.INTERRUPTION, interruption(stage))
                .ligne(Rubrique.ANNEE, new AnneeUniversitaire(stage.annee()).libelle())
                .ligne(Rubrique.TEMPS, Reponse.libelle(noms.valeur(Liste.TEMPS_TRAVAIL, presence.tempsTravail())))
                .ligne(Rubrique.PRESENCE, presence(presence))
                .ligne(Rubrique.DUREE, duree(presence))
                .siPresent(Rubrique.PARTICULIERES, particulieres(presence))
                .siPresent(Rubrique.CONGES, presence.conges());
        gratification(lignes, stage.gratification(), noms);
        return lignes.siPresent(Rubrique.AVANTAGES, stage.modalites().avantages())
                .ligne(
                        Rubrique.CONFIDENTIALITE,
                        Reponse.libelle(noms.valeur(
                                Liste.CONFIDENTIALITE, stage.modalites().confidentialite())))
                .ligne(
                        Rubrique.LANGUE,
                        Reponse.libelle(noms.valeur(
                                Liste.LANGUE_CONVENTION, stage.modalites().langue())))
                .ligne(
                        Rubrique.SUIVI,
                        Reponse.libelle(
                                noms.valeur(Liste.MODE_SUIVI, stage.modalites().modeSuivi())))
                .ligne(
                        Rubrique.EVALUATION,
                        Reponse.libelle(noms.valeur(
                                Liste.MODE_EVALUATION, stage.modalites().modeEvaluation())))
                .siPresent(Rubrique.ECTS, Reponse.nombre(stage.modalites().ects()))
                .siPresent(
                        Rubrique.ORIGINE,
                        Reponse.libelle(
                                noms.valeur(Liste.ORIGINE_STAGE, stage.contenu().origine())))
                .toutes();
    }

    private void gratification(Lignes lignes, Gratification gratification, Libelles.Lus noms) {
        if (gratification == null) {
            lignes.ligne(Rubrique.GRATIFICATION, Reponse.phrase("aucune", "aucune"));
            return;
        }
        lignes.ligne(Rubrique.GRATIFICATION, montant(gratification, noms))
                .ligne(
                        Rubrique.VERSEMENT,
                        Reponse.libelle(noms.valeur(Liste.MODE_VERSEMENT, gratification.modeVersement())))
                .siPresent(
                        Rubrique.RYTHME, Reponse.libelle(noms.valeur(Liste.RYTHME_VERSEMENT, gratification.rythme())));
    }

    private static Reponse montant(Gratification gratification, Libelles.Lus noms) {
        Montant montant = new Montant(gratification.montant());
        String nature = noms.valeur(Liste.DEVISE_NATURE, gratification.nature());
        String unite = noms.valeur(Liste.UNITE_GRATIFICATION, gratification.unite());
        List<Enonce> ailleurs = new ArrayList<>(List.of(Enonce.de("gratification.montant", "montant", montant)));
        if (unite != null) {
            ailleurs.add(Enonce.de("gratification.unite", "unite", unite));
        }
        if (nature != null) {
            ailleurs.add(Enonce.de("gratification.nature", "nature", nature));
        }
        return new Reponse(Lignes.mots(" ", montant.affichage(), nature, unite), ailleurs);
    }

    private static Reponse presence(Presence presence) {
        return new Reponse(
                Lignes.jours(presence.joursParSemaine()) + ", " + Ecrit.nombre(presence.heuresParSemaine()) + " h",
                List.of(new Enonce(
                        "recapitulatif.valeur.presence",
                        Map.of("jours", presence.joursParSemaine(), "heures", presence.heuresParSemaine()))));
    }

    private Reponse duree(Presence presence) {
        CalculDuree.Duree duree = durees.duree(presence.dureeHeures());
        return new Reponse(
                Ecrit.nombre(duree.heures()) + " h, soit " + Lignes.jours(duree.jours()) + " de 7 h ou "
                        + Ecrit.nombre(duree.mois()) + " mois de 22 jours",
                List.of(new Enonce(
                        "recapitulatif.valeur.duree",
                        Map.of("heures", duree.heures(), "jours", duree.jours(), "mois", duree.mois()))));
    }

    private static Reponse interruption(Stage stage) {
        return stage.interruption() == null
                ? Reponse.libelle(null)
                : Reponse.periode(
                        stage.interruption().debut(), stage.interruption().fin());
    }

    private static Reponse particulieres(Presence presence) {
        return Reponse.enumeration(Stream.of(
                        presence.nuit() ? Reponse.phrase("la nuit", "nuit") : null,
                        presence.dimanche() ? Reponse.phrase("le dimanche", "dimanche") : null,
                        presence.ferie() ? Reponse.phrase("les jours fériés", "ferie") : null,
                        presence.teletravail() ? Reponse.phrase("en télétravail", "teletravail") : null)
                .filter(Objects::nonNull)
                .toList());
    }
}
