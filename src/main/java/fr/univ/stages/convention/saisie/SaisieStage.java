package fr.univ.stages.convention.saisie;

import fr.univ.stages.convention.modele.Contenu;
import fr.univ.stages.convention.modele.Interruption;
import fr.univ.stages.convention.modele.Modalites;
import fr.univ.stages.convention.modele.Presence;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.noyau.MontantValide;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.noyau.TexteSimple;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Form of step 5 (3.1.5): content, dates, presence, gratification, modalities. */
public record SaisieStage(
        @NotBlank(message = "Choisissez le type de stage.") String typeStage,
        @NotBlank(message = "Choisissez la thématique.") String thematique,

        @NotBlank(message = "Indiquez le sujet du stage.") @TexteSimple(max = 1000)
        String sujet,

        @NotBlank(message = "Décrivez les fonctions et tâches confiées.") @TexteSimple(max = 4000, lignes = true)
        String fonctionsEtTaches,

        @NotBlank(message = "Indiquez les compétences à acquérir ou à développer.")
        @TexteSimple(max = 4000, lignes = true)
        String competences,

        @NotNull(message = "Indiquez la date de début.") LocalDate debut,
        @NotNull(message = "Indiquez la date de fin.") LocalDate fin,

        @NotNull(message = "Dites s'il y a une interruption pendant le stage.")
        Boolean interruption,

        LocalDate debutInterruption,
        LocalDate finInterruption,

        @NotNull(message = "Indiquez le nombre de jours de présence par semaine, par exemple 5.")
        @DecimalMin(value = "0.5", message = "Au moins une demi-journée par semaine (0,5).")
        @DecimalMax(value = "6", message = "Au plus 6 jours par semaine.")
        @Digits(integer = 1, fraction = 1, message = "Un nombre de jours par demi-journée, par exemple 4,5.")
        BigDecimal joursParSemaine,

        @NotNull(message = "Indiquez le nombre d'heures de présence par semaine, par exemple 35.")
        @DecimalMin(value = "0.5", message = "Au moins une demi-heure par semaine.")
        @DecimalMax(value = "48", message = "La loi limite la présence à 48 heures par semaine (C. trav. L3121-20).")
        @Digits(integer = 2, fraction = 2, message = "Un nombre d'heures avec deux décimales au plus, par exemple 35.")
        BigDecimal heuresParSemaine,

        @NotBlank(message = "Choisissez le temps de travail.")
        String tempsTravail,

        @NotNull(message = "Indiquez la durée effective en heures, par exemple 308.")
        @DecimalMin(value = "0.5", message = "La durée effective est d'au moins une demi-heure.")
        @DecimalMax(value = "8784", message = "Cette durée dépasse une année entière.")
        @Digits(integer = 4, fraction = 2, message = "Un nombre d'heures avec deux décimales au plus, par exemple 308.")
        BigDecimal dureeHeures,

        Boolean presenceNuit,
        Boolean presenceDimanche,
        Boolean presenceFerie,
        Boolean teletravail,
        @TexteSimple(max = 1000, lignes = true) String conges,

        @NotNull(message = "Dites si le stage est gratifié.")
        Boolean gratification,

        @MontantValide String montant,
        String unite,
        String nature,
        String modeVersement,
        String rythmeVersement,
        @TexteSimple(max = 1000, lignes = true) String avantages,

        @NotBlank(message = "Choisissez la confidentialité.")
        String confidentialite,

        @NotNull(message = "Choisissez l'année universitaire.")
        Integer annee,

        String langue,

        @NotBlank(message = "Choisissez le mode de suivi.") String modeSuivi,

        @NotBlank(message = "Choisissez le mode d'évaluation.")
        String modeEvaluation,

        @DecimalMin(value = "0", message = "Les crédits ECTS ne peuvent pas être négatifs.")
        @DecimalMax(value = "60", message = "Au plus 60 crédits ECTS.")
        @Digits(integer = 2, fraction = 2, message = "Un nombre de crédits, par exemple 6.")
        BigDecimal ects,

        String origine,
        @TexteSimple(max = 200) String accordCesure)
        implements GratificationSaisie {

    static final String FRANCAIS = "fr";
    private static final String CESURE = "CESURE";

    /** What it says, whether or not a stage may be so; French when it did not ask, which is so of every stage in France. */
    Stage stage() {
        String imprimee = Texte.propre(langue);
        return new Stage(
                new Contenu(
                        typeStage,
                        thematique,
                        Texte.propre(sujet),
                        Texte.propre(fonctionsEtTaches),
                        Texte.propre(competences),
                        Texte.propre(origine),
                        CESURE.equals(typeStage) ? Texte.propre(accordCesure) : null),
                debut,
                fin,
                interruption ? new Interruption(debutInterruption, finInterruption) : null,
                new Presence(
                        joursParSemaine,
                        heuresParSemaine,
                        tempsTravail,
                        dureeHeures,
                        Boolean.TRUE.equals(presenceNuit),
                        Boolean.TRUE.equals(presenceDimanche),
                        Boolean.TRUE.equals(presenceFerie),
                        Boolean.TRUE.equals(teletravail),
                        Texte.propre(conges)),
                lue(),
                new Modalites(
                        Texte.propre(avantages),
                        confidentialite,
                        imprimee == null ? FRANCAIS : imprimee,
                        modeSuivi,
                        modeEvaluation,
                        ects),
                annee);
    }
}
