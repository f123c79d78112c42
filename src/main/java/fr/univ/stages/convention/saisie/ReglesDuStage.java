package fr.univ.stages.convention.saisie;

import fr.univ.stages.convention.LieuDuStage;
import fr.univ.stages.convention.ReglesDuCentre;
import fr.univ.stages.convention.enonce.ChampDuStage;
import fr.univ.stages.convention.loi.Seuils;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Gratification;
import fr.univ.stages.convention.modele.Presence;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.noyau.AnneeUniversitaire;
import fr.univ.stages.referentiel.Entree;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Nomenclatures;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a stage must be, whichever form describes it: dates that agree, what is asked only when it matters, codes that exist. */
@Component
class ReglesDuStage {

    private final Nomenclatures nomenclatures;
    private final ReglesDuCentre regles;
    private final LieuDuStage lieux;
    private final Validator validateur;

    ReglesDuStage(Nomenclatures nomenclatures, ReglesDuCentre regles, LieuDuStage lieux, Validator validateur) {
        this.nomenclatures = nomenclatures;
        this.regles = regles;
        this.lieux = lieux;
        this.validateur = validateur;
    }

    /** Throws Refus for whatever is wrong in it; the convention is as recorded, and may keep the codes it holds. */
    void verifier(Stage stage, Convention convention) {
        erreurs(stage, convention).refuser();
    }

    /** The same for these fields alone, each first read as step 5 reads it. */
    void reverifier(Stage stage, Convention convention, Set<String> champs) {
        Erreurs illisibles = new Erreurs();
        Stream.of(ChampDuStage.values())
                .filter(champ -> champs.contains(champ.nom()))
                .forEach(champ -> validateur.validateValue(SaisieStage.class, champ.nom(), champ.valeur(stage)).stream()
                        .map(ConstraintViolation::getMessage)
                        .sorted()
                        .forEach(message -> illisibles.ajouter(champ.nom(), message)));
        illisibles.refuser();
        erreurs(stage, convention).parmi(champs).refuser();
    }

    private Erreurs erreurs(Stage stage, Convention convention) {
        Erreurs erreurs = new Erreurs();
        dates(stage, convention, erreurs);
        presence(stage.presence(), erreurs);
        gratification(stage.gratification(), erreurs);
        codes(stage, convention, erreurs);
        erreurs.siFaux(
                regles.admet(convention, stage.modalites().confidentialite()),
                "confidentialite",
                "Votre centre de gestion décide de la confidentialité : choisissez une valeur de la liste.");
        erreurs.siFaux(
                SaisieStage.FRANCAIS.equals(stage.modalites().langue()) || lieux.aLEtranger(convention),
                "langue",
                "Une autre langue que le français n'est proposée que pour un stage à l'étranger.");
        return erreurs;
    }

    private void dates(Stage stage, Convention convention, Erreurs erreurs) {
        if (stage.fin().isBefore(stage.debut())) {
            erreurs.ajouter("fin", "La date de fin est avant la date de début.");
            return;
        }
        erreurs.siFaux(
                stage.debut().getYear() >= 2000 && stage.debut().getYear() <= 2100,
                "debut",
                "Vérifiez l'année de début.");
        erreurs.siFaux(
                !stage.fin().isAfter(stage.debut().plusYears(1)), "fin", "Un stage dure au plus un an de date à date.");
        if (stage.interruption() != null) {
            interruption(stage, erreurs);
        }
        List<AnneeUniversitaire> choix = regles.annees(convention, stage.debut());
        erreurs.siFaux(
                choix.stream().anyMatch(annee -> annee.debut() == stage.annee()),
                "annee",
                "Pour cette date de début, l'année universitaire est "
                        + String.join(
                                " ou ",
                                choix.stream().map(AnneeUniversitaire::libelle).toList()) + ".");
    }

    private static void interruption(Stage stage, Erreurs erreurs) {
        LocalDate debut = stage.interruption().debut();
        LocalDate fin = stage.interruption().fin();
        if (debut == null) {
            erreurs.ajouter("debutInterruption", "Indiquez le premier jour de l'interruption.");
        }
        if (fin == null) {
            erreurs.ajouter("finInterruption", "Indiquez le dernier jour de l'interruption.");
        }
        if (debut == null || fin == null) {
            return;
        }
        erreurs.siFaux(!fin.isBefore(debut), "finInterruption", "La fin de l'interruption est avant son début.");
        erreurs.siFaux(
                debut.isAfter(stage.debut()) && fin.isBefore(stage.fin()),
                "debutInterruption",
                "L'interruption doit être à l'intérieur du stage.");
    }

    private static void presence(Presence presence, Erreurs erreurs) {
        erreurs.siFaux(
                presence.dureeHeures().compareTo(Seuils.DEUX_MOIS) <= 0 || presence.conges() != null,
                "conges",
                "Au-delà de 308 heures, la convention prévoit les congés et autorisations d'absence (L124-13).");
        erreurs.siFaux(
                presence.joursParSemaine().remainder(new BigDecimal("0.5")).signum() == 0,
                "joursParSemaine",
                "Un nombre de jours par demi-journée, par exemple 4,5.");
    }

    private static void gratification(Gratification gratification, Erreurs erreurs) {
        if (gratification == null) {
            return;
        }
        if (gratification.montant() == null) {
            erreurs.ajouter("montant", "Indiquez le montant, par exemple 4,50.");
        } else {
            erreurs.siFaux(gratification.montant().signum() > 0, "montant", "Le montant doit être supérieur à zéro.");
        }
        erreurs.siFaux(gratification.unite() != null, "unite", "Dites pour quelle durée ce montant est versé.");
        erreurs.siFaux(gratification.nature() != null, "nature", "Dites si le montant est net ou brut.");
        erreurs.siFaux(gratification.modeVersement() != null, "modeVersement", "Choisissez le mode de versement.");
    }

    /** What is offered today, and what the convention already holds although it was retired since. */
    private void codes(Stage stage, Convention convention, Erreurs erreurs) {
        Map<Liste, List<Entree>> listes = nomenclatures.listes(ChampDuStage.listes());
        ChampDuStage.codes(stage)
                .forEach((champ, code) -> erreurs.siFaux(
                        code.equals(champ.code(convention.stage()))
                                || listes.get(champ.liste()).stream()
                                        .anyMatch(entree -> entree.code().equals(code)),
                        champ.nom(),
                        "Choisissez une valeur de la liste."));
    }
}
