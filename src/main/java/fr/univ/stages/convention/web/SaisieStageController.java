package fr.univ.stages.convention.web;

import fr.univ.stages.convention.loi.CalculDuree;
import fr.univ.stages.convention.modele.Interruption;
import fr.univ.stages.noyau.Periode;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.referentiel.Entree;
import fr.univ.stages.securite.ActeurCourant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Small computations that the form of step 5 asks for while one types. */
@RestController
class SaisieStageController {

    private final CalculDuree durees;
    private final LectureDesConventions lecture;
    private final ActeurCourant session;

    SaisieStageController(CalculDuree durees, LectureDesConventions lecture, ActeurCourant session) {
        this.durees = durees;
        this.lecture = lecture;
        this.session = session;
    }

    @GetMapping("/api/duree")
    CalculDuree.Duree duree(
            @RequestParam LocalDate debut,
            @RequestParam LocalDate fin,
            @RequestParam(defaultValue = "35") BigDecimal heuresParSemaine,
            @RequestParam(required = false) BigDecimal joursParSemaine,
            @RequestParam(required = false) LocalDate debutInterruption,
            @RequestParam(required = false) LocalDate finInterruption) {
        if (fin.isBefore(debut) || heuresParSemaine.signum() < 0 || heuresParSemaine.intValue() > 168) {
            throw Refus.sur("fin", "La date de fin est avant la date de début, ou les heures sont hors limites.");
        }
        Interruption interruption = debutInterruption == null || finInterruption == null
                ? null
                : new Interruption(debutInterruption, finInterruption);
        return durees.proposer(new Periode(debut, fin), interruption, heuresParSemaine);
    }

    @GetMapping("/api/annees")
    List<Entree> annees(@RequestParam LocalDate debut, @RequestParam long dossier) {
        return lecture.annees(dossier, debut, session.acteur()).stream()
                .map(annee -> new Entree(String.valueOf(annee.debut()), annee.libelle()))
                .toList();
    }
}
