package fr.univ.stages.convention.situation;

import fr.univ.stages.convention.LieuDuStage;
import fr.univ.stages.convention.loi.CalculDuree;
import fr.univ.stages.convention.loi.Situation;
import fr.univ.stages.convention.loi.Situation.Part;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Periode;
import fr.univ.stages.referentiel.Gratifications;
import fr.univ.stages.signature.Signatures;
import fr.univ.stages.signature.modele.Circuit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Gathers what the law looks at around a convention. */
@Component
class SituationDuStage {

    private final EntourageDuStage entourage;
    private final CumulDesHeures cumul;
    private final LieuDuStage lieux;
    private final CalculDuree durees;
    private final Gratifications taux;
    private final Signatures signatures;
    private final Horloge horloge;

    SituationDuStage(
            EntourageDuStage entourage,
            CumulDesHeures cumul,
            LieuDuStage lieux,
            CalculDuree durees,
            Gratifications taux,
            Signatures signatures,
            Horloge horloge) {
        this.entourage = entourage;
        this.cumul = cumul;
        this.lieux = lieux;
        this.durees = durees;
        this.taux = taux;
        this.signatures = signatures;
        this.horloge = horloge;
    }

    Situation de(Convention convention) {
        return new Situation(
                horloge.aujourdhui(),
                derniereSignature(convention),
                !lieux.aLEtranger(convention),
                entourage.etablissement(convention),
                cumul.precedents(convention),
                entourage.charges(convention),
                entourage.carence(convention).orElse(null),
                parts(convention.stage()));
    }

    private LocalDate derniereSignature(Convention convention) {
        return signatures
                .circuit(Designation.proprietaire(convention.id()))
                .flatMap(Circuit::derniereSignature)
                .orElse(null);
    }

    /** Cut at each new year, the hours shared out as the working days are. */
    private List<Part> parts(Stage stage) {
        BigDecimal total = jours(stage, stage.debut(), stage.fin());
        return IntStream.rangeClosed(stage.debut().getYear(), stage.fin().getYear())
                .mapToObj(annee -> part(stage, annee, total))
                .filter(part -> part.heures().signum() > 0)
                .toList();
    }

    private Part part(Stage stage, int annee, BigDecimal total) {
        LocalDate debut = plusTard(stage.debut(), LocalDate.of(annee, 1, 1));
        LocalDate fin = plusTot(stage.fin(), LocalDate.of(annee, 12, 31));
        BigDecimal heures = total.signum() == 0
                ? stage.presence().dureeHeures()
                : stage.presence()
                        .dureeHeures()
                        .multiply(jours(stage, debut, fin))
                        .divide(total, 2, RoundingMode.HALF_UP);
        BigDecimal minimum =
                taux.au(debut).map(bareme -> bareme.minimumHoraire().valeur()).orElse(null);
        return new Part(annee, heures, minimum);
    }

    private BigDecimal jours(Stage stage, LocalDate debut, LocalDate fin) {
        return durees.proposer(new Periode(debut, fin), stage.interruption(), BigDecimal.valueOf(5))
                .heures();
    }

    private static LocalDate plusTard(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate plusTot(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
