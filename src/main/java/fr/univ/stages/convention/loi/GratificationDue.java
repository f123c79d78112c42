package fr.univ.stages.convention.loi;

import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.noyau.Ecrit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is paid (L124-6, D124-8): from when it is due, at least how much, in which year, by whom. */
final class GratificationDue implements Controle {

    private static final BigDecimal DEMI_CENTIME = new BigDecimal("0.005");
    private static final BigDecimal CINQ = BigDecimal.valueOf(5);

    @Override
    public Stream<Constat> constats(Convention convention, Situation situation) {
        Stage stage = convention.stage();
        BigDecimal heures = Duree.cumul(stage, situation);
        boolean longue = heures.compareTo(Seuils.DEUX_MOIS) > 0;
        boolean enFrance = situation.etablissement().enFrance();
        Stream<Optional<Constat>> constats = stage.gratification() == null
                ? Stream.of(
                        absente(longue, enFrance).map(constat -> constat.de(heures)),
                        precedents(longue, enFrance, stage, situation))
                : Stream.of(
                        minimale(longue && enFrance, stage, situation),
                        inconnue(longue && enFrance, situation),
                        precedents(longue, enFrance, stage, situation),
                        inhabituelle(stage, situation),
                        publique(stage, situation),
                        protection(stage, situation));
        return constats.flatMap(Optional::stream);
    }

    private static Optional<Constat> absente(boolean longue, boolean enFrance) {
        return enFrance
                ? Duree.si(
                        longue,
                        Regle.GRATIFICATION_DUE,
                        "Au-delà de 308 heures dans l'année, stages précédents compris, une gratification est due dès le"
                                + " premier jour : complétez la section « Stage ».")
                : Duree.si(
                        longue,
                        Regle.GRATIFICATION_A_L_ETRANGER,
                        "Plus de 308 heures sans gratification : la loi française n'y oblige pas un organisme étranger,"
                                + " assurez-vous que l'étudiant le sait.");
    }

    private static Optional<Constat> precedents(boolean longue, boolean enFrance, Stage stage, Situation situation) {
        return Duree.si(
                longue && enFrance && stage.presence().dureeHeures().compareTo(Seuils.DEUX_MOIS) <= 0,
                Regle.STAGES_PRECEDENTS,
                "Avec "
                        + situation.stagesPrecedents().numeros().stream()
                                .map(numero -> "la convention " + numero)
                                .collect(Collectors.joining(", "))
                        + ", l'étudiant passe 308 heures dans cet organisme : demandez-lui si ces heures ont été"
                        + " gratifiées.");
    }

    /** Net or gross alike: up to the minimum no contribution is due (CSS L242-4-1), so both are one amount. */
    private static Optional<Constat> minimale(boolean due, Stage stage, Situation situation) {
        BigDecimal heures = stage.presence().dureeHeures();
        BigDecimal minimum = minimum(situation);
        BigDecimal verse = SommeVersee.de(stage);
        BigDecimal tolerance = DEMI_CENTIME.multiply(heures);
        return Duree.si(
                        due && verse.add(tolerance).compareTo(minimum) < 0,
                        Regle.GRATIFICATION_MINIMALE,
                        "La gratification fait " + Ecrit.euros(verse) + " en tout, soit "
                                + Ecrit.euros(verse.divide(heures, 2, RoundingMode.DOWN))
                                + " par heure de présence : il en faut au"
                                + " moins " + Ecrit.euros(minimum) + ". Corrigez le montant dans la section « Stage ».")
                .map(constat -> constat.de(minimum.subtract(verse).divide(heures, 2, RoundingMode.HALF_UP)));
    }

    /** Of the hours whose rate is known. */
    private static BigDecimal minimum(Situation situation) {
        return situation.parts().stream()
                .filter(part -> part.minimum() != null)
                .map(part -> part.heures().multiply(part.minimum()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<Constat> inconnue(boolean due, Situation situation) {
        List<String> annees = situation.parts().stream()
                .filter(part -> part.minimum() == null)
                .map(part -> String.valueOf(part.annee()))
                .toList();
        return Duree.si(
                        due && !annees.isEmpty(),
                        Regle.TAUX_INCONNU,
                        "Le minimum de " + String.join(", ", annees)
                                + " n'est pas dans les nomenclatures : vérifiez le montant, ou faites ajouter"
                                + " l'année par un administrateur.")
                .map(constat -> constat.de(annees.size()));
    }

    private static Optional<Constat> inhabituelle(Stage stage, Situation situation) {
        return plusHautTaux(situation)
                .filter(taux -> horaire(stage).compareTo(taux.multiply(CINQ)) > 0)
                .map(taux -> Regle.MONTANT_INHABITUEL
                        .constat(
                                "La gratification fait " + Ecrit.euros(horaire(stage))
                                        + " par heure de présence, plus de cinq fois le minimum : vérifiez le montant et son unité.")
                        .de(horaire(stage)));
    }

    private static Optional<Constat> publique(Stage stage, Situation situation) {
        return plusHautTaux(situation)
                .filter(taux ->
                        situation.etablissement().publique() && horaire(stage).compareTo(taux) > 0)
                .map(taux -> Regle.PLAFOND_PUBLIC
                        .constat("Un organisme de droit public ne peut pas verser plus de " + Ecrit.euros(taux)
                                + " par heure de présence : vérifiez le montant avec lui.")
                        .de(horaire(stage)));
    }

    private static Optional<Constat> protection(Stage stage, Situation situation) {
        return plusHautTaux(situation)
                .filter(taux -> !situation.lieuEnFrance() && horaire(stage).compareTo(taux) > 0)
                .map(taux -> Regle.PROTECTION_A_L_ETRANGER.constat("À l'étranger et au-dessus de " + Ecrit.euros(taux)
                        + " par heure, la couverture française des accidents ne joue plus : vérifiez l'assurance de"
                        + " l'étudiant sur place."));
    }

    private static Optional<BigDecimal> plusHautTaux(Situation situation) {
        return situation.parts().stream()
                .map(Situation.Part::minimum)
                .filter(Objects::nonNull)
                .max(BigDecimal::compareTo);
    }

    private static BigDecimal horaire(Stage stage) {
        return SommeVersee.de(stage).divide(stage.presence().dureeHeures(), 2, RoundingMode.DOWN);
    }
}
