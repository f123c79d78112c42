package fr.univ.stages.convention.saisie;

import fr.univ.stages.convention.LieuDuStage;
import fr.univ.stages.convention.ReglesDuCentre;
import fr.univ.stages.convention.loi.Seuils;
import fr.univ.stages.convention.modele.Contenu;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Gratification;
import fr.univ.stages.convention.modele.Interruption;
import fr.univ.stages.convention.modele.Modalites;
import fr.univ.stages.convention.modele.Presence;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.noyau.AnneeUniversitaire;
import fr.univ.stages.noyau.Montant;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.referentiel.Entree;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Nomenclatures;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Checks step 5 as a whole: dates that agree, what is asked only when it matters, codes that exist. */
@Component
class ControleStage {

    private static final String FRANCAIS = "fr";
    private static final String CESURE = "CESURE";

    private final Nomenclatures nomenclatures;
    private final ReglesDuCentre regles;
    private final LieuDuStage lieux;

    ControleStage(Nomenclatures nomenclatures, ReglesDuCentre regles, LieuDuStage lieux) {
        this.nomenclatures = nomenclatures;
        this.regles = regles;
        this.lieux = lieux;
    }

    Stage verifier(SaisieStage saisie, Convention convention) {
        Erreurs erreurs = new Erreurs();
        dates(saisie, convention, erreurs);
        duree(saisie, erreurs);
        gratification(saisie, erreurs);
        codes(saisie, convention, erreurs);
        erreurs.siFaux(
                regles.admet(convention, saisie.confidentialite()),
                "confidentialite",
                "Votre centre de gestion décide de la confidentialité : choisissez une valeur de la liste.");
        erreurs.siFaux(
                FRANCAIS.equals(langue(saisie)) || lieux.aLEtranger(convention),
                "langue",
                "Une autre langue que le français n'est proposée que pour un stage à l'étranger.");
        erreurs.refuser();
        return stage(saisie);
    }

    private void dates(SaisieStage saisie, Convention convention, Erreurs erreurs) {
        if (saisie.fin().isBefore(saisie.debut())) {
            erreurs.ajouter("fin", "La date de fin est avant la date de début.");
            return;
        }
        erreurs.siFaux(
                saisie.debut().getYear() >= 2000 && saisie.debut().getYear() <= 2100,
                "debut",
                "Vérifiez l'année de début.");
        erreurs.siFaux(
                !saisie.fin().isAfter(saisie.debut().plusYears(1)),
                "fin",
                "Un stage dure au plus un an de date à date.");
        if (saisie.interruption()) {
            interruption(saisie, erreurs);
        }
        List<AnneeUniversitaire> choix = regles.annees(convention, saisie.debut());
        erreurs.siFaux(
                choix.stream().anyMatch(annee -> annee.debut() == saisie.annee()),
                "annee",
                "Pour cette date de début, l'année universitaire est "
                        + String.join(
                                " ou ",
                                choix.stream().map(AnneeUniversitaire::libelle).toList()) + ".");
    }

    private static void interruption(SaisieStage saisie, Erreurs erreurs) {
        if (saisie.debutInterruption() == null) {
            erreurs.ajouter("debutInterruption", "Indiquez le premier jour de l'interruption.");
        }
        if (saisie.finInterruption() == null) {
            erreurs.ajouter("finInterruption", "Indiquez le dernier jour de l'interruption.");
        }
        if (saisie.debutInterruption() == null || saisie.finInterruption() == null) {
            return;
        }
        erreurs.siFaux(
                !saisie.finInterruption().isBefore(saisie.debutInterruption()),
                "finInterruption",
                "La fin de l'interruption est avant son début.");
        erreurs.siFaux(
                saisie.debutInterruption().isAfter(saisie.debut())
                        && saisie.finInterruption().isBefore(saisie.fin()),
                "debutInterruption",
                "L'interruption doit être à l'intérieur du stage.");
    }

    private static void duree(SaisieStage saisie, Erreurs erreurs) {
        erreurs.siFaux(
                saisie.dureeHeures().compareTo(Seuils.DEUX_MOIS) <= 0 || Texte.propre(saisie.conges()) != null,
                "conges",
                "Au-delà de 308 heures, la convention prévoit les congés et autorisations d'absence (L124-13).");
        erreurs.siFaux(
                saisie.joursParSemaine().remainder(new BigDecimal("0.5")).signum() == 0,
                "joursParSemaine",
                "Un nombre de jours par demi-journée, par exemple 4,5.");
    }

    private static void gratification(SaisieStage saisie, Erreurs erreurs) {
        if (!saisie.gratification()) {
            return;
        }
        if (Texte.propre(saisie.montant()) == null) {
            erreurs.ajouter("montant", "Indiquez le montant, par exemple 4,50.");
        } else {
            erreurs.siFaux(
                    Montant.de(saisie.montant()).valeur().signum() > 0,
                    "montant",
                    "Le montant doit être supérieur à zéro.");
        }
        erreurs.siFaux(saisie.unite() != null, "unite", "Dites pour quelle durée ce montant est versé.");
        erreurs.siFaux(saisie.nature() != null, "nature", "Dites si le montant est net ou brut.");
        erreurs.siFaux(saisie.modeVersement() != null, "modeVersement", "Choisissez le mode de versement.");
    }

    /** What is offered today, and what the convention already holds although it was retired since. */
    private void codes(SaisieStage saisie, Convention convention, Erreurs erreurs) {
        Map<Liste, List<Entree>> listes = nomenclatures.listes(ListesDuStage.TOUTES);
        Map<String, String> gardes = ListesDuStage.codes(convention.stage());
        ListesDuStage.codes(saisie).forEach((champ, code) -> {
            Liste liste = ListesDuStage.PAR_CHAMP.get(champ);
            erreurs.siFaux(
                    code.equals(gardes.get(champ))
                            || listes.get(liste).stream()
                                    .anyMatch(entree -> entree.code().equals(code)),
                    champ,
                    "Choisissez une valeur de la liste.");
        });
    }

    private static Stage stage(SaisieStage saisie) {
        return new Stage(
                new Contenu(
                        saisie.typeStage(),
                        saisie.thematique(),
                        Texte.propre(saisie.sujet()),
                        Texte.propre(saisie.fonctionsEtTaches()),
                        Texte.propre(saisie.competences()),
                        Texte.propre(saisie.origine()),
                        CESURE.equals(saisie.typeStage()) ? Texte.propre(saisie.accordCesure()) : null),
                saisie.debut(),
                saisie.fin(),
                saisie.interruption() ? new Interruption(saisie.debutInterruption(), saisie.finInterruption()) : null,
                new Presence(
                        saisie.joursParSemaine(),
                        saisie.heuresParSemaine(),
                        saisie.tempsTravail(),
                        saisie.dureeHeures(),
                        Boolean.TRUE.equals(saisie.presenceNuit()),
                        Boolean.TRUE.equals(saisie.presenceDimanche()),
                        Boolean.TRUE.equals(saisie.presenceFerie()),
                        Boolean.TRUE.equals(saisie.teletravail()),
                        Texte.propre(saisie.conges())),
                saisie.gratification() ? gratification(saisie) : null,
                new Modalites(
                        Texte.propre(saisie.avantages()),
                        saisie.confidentialite(),
                        langue(saisie),
                        saisie.modeSuivi(),
                        saisie.modeEvaluation(),
                        saisie.ects()),
                saisie.annee());
    }

    /** French when the form did not ask, which is the case of every stage in France. */
    private static String langue(SaisieStage saisie) {
        String langue = Texte.propre(saisie.langue());
        return langue == null ? FRANCAIS : langue;
    }

    private static Gratification gratification(SaisieStage saisie) {
        return new Gratification(
                Montant.de(saisie.montant()).valeur(),
                saisie.unite(),
                saisie.nature(),
                saisie.modeVersement(),
                Texte.propre(saisie.rythmeVersement()));
    }
}
