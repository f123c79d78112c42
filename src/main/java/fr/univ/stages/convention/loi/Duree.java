package fr.univ.stages.convention.loi;

import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Presence;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.noyau.Ecrit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** How long one is there: over the year (L124-5), over the week, at night (L124-14). */
final class Duree implements Controle {

    private static final BigDecimal SEMAINE = BigDecimal.valueOf(35);
    private static final BigDecimal CINQ_JOURS = BigDecimal.valueOf(5);

    @Override
    public Stream<Constat> constats(Convention convention, Situation situation) {
        Stage stage = convention.stage();
        return Stream.of(
                        maximale(cumul(stage, situation)),
                        semaine(convention, stage),
                        jours(stage.presence()),
                        fin(stage),
                        conges(cumul(stage, situation), stage.presence()))
                .flatMap(Optional::stream);
    }

    /** With the other stages of the year in that organisation. */
    static BigDecimal cumul(Stage stage, Situation situation) {
        return situation.stagesPrecedents().heures().add(stage.presence().dureeHeures());
    }

    private static Optional<Constat> maximale(BigDecimal heures) {
        BigDecimal exces = heures.subtract(Seuils.SIX_MOIS);
        return si(
                        exces.signum() > 0,
                        Regle.DUREE_MAXIMALE,
                        "L'étudiant ferait " + Ecrit.nombre(heures)
                                + " heures cette année dans cet organisme, stages précédents compris : 924 au plus, soit "
                                + Ecrit.nombre(exces) + " heures ou "
                                + Ecrit.nombre(exces.divide(Seuils.HEURES_PAR_JOUR, 1, RoundingMode.UP))
                                + " jours de trop. Raccourcissez le stage.")
                .map(constat -> constat.de(exces));
    }

    private static Optional<Constat> semaine(Convention convention, Stage stage) {
        Presence presence = stage.presence();
        boolean longue = presence.heuresParSemaine().compareTo(SEMAINE) > 0;
        if (convention.stagiaire().mineurLe(stage.debut())) {
            return si(
                    longue || presence.nuit(),
                    Regle.HORAIRE_DE_MINEUR,
                    "L'étudiant est mineur au premier jour : 35 heures par semaine au plus, et pas de présence la nuit.");
        }
        return si(
                        longue,
                        Regle.HORAIRE_LONG,
                        Ecrit.nombre(presence.heuresParSemaine())
                                + " heures par semaine : vérifiez que c'est l'horaire des salariés de l'organisme.")
                .map(constat -> constat.de(presence.heuresParSemaine()));
    }

    private static Optional<Constat> jours(Presence presence) {
        return si(
                presence.joursParSemaine().compareTo(CINQ_JOURS) > 0,
                Regle.SEMAINE_LONGUE,
                Ecrit.nombre(presence.joursParSemaine())
                        + " jours par semaine : vérifiez le repos de chaque semaine avec l'organisme.");
    }

    private static Optional<Constat> fin(Stage stage) {
        LocalDate limite = LocalDate.of(stage.annee() + 1, 9, 30);
        return si(
                        stage.fin().isAfter(limite),
                        Regle.FIN_TARDIVE,
                        "Le stage finit après le " + Ecrit.jour(limite)
                                + " : vérifiez que l'étudiant est inscrit jusqu'au dernier jour.")
                .map(constat -> constat.de(ChronoUnit.DAYS.between(limite, stage.fin())));
    }

    private static Optional<Constat> conges(BigDecimal heures, Presence presence) {
        return si(
                heures.compareTo(Seuils.DEUX_MOIS) > 0 && presence.conges() == null,
                Regle.CONGES,
                "Au-delà de 308 heures dans l'année, la convention prévoit des congés et autorisations d'absence :"
                        + " complétez la section « Stage ».");
    }

    static Optional<Constat> si(boolean condition, Regle regle, String message) {
        return condition ? Optional.of(regle.constat(message)) : Optional.empty();
    }
}
