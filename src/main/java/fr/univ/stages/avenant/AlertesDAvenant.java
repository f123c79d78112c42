package fr.univ.stages.avenant;

import fr.univ.stages.avenant.modele.Projet;
import fr.univ.stages.avenant.modele.TypeAvenant;
import fr.univ.stages.convention.loi.CalculDuree;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.noyau.Ecrit;
import fr.univ.stages.noyau.Periode;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;

/** What an amendment should make people look twice at, and does not forbid (3.3.2). */
@Component
class AlertesDAvenant {

    private final CalculDuree durees;

    AlertesDAvenant(CalculDuree durees) {
        this.durees = durees;
    }

    /** In sentences that say what to do; what the law says of it is another matter. */
    List<String> de(Projet projet, Convention convention) {
        Stage nouveau = ControleDAvenant.amendee(projet, convention).stage();
        return projet.types().contains(TypeAvenant.PERIODE) && dureeOubliee(convention.stage(), nouveau)
                ? List.of("Les dates changent, et la durée reste de "
                        + heures(nouveau.presence().dureeHeures())
                        + " : pour les nouvelles dates, l'horaire de la convention en donne "
                        + heures(proposees(nouveau)) + ". Vérifiez la durée totale de présence effective.")
                : List.of();
    }

    /** Whether the presence grows or shrinks with the dates, and the hours that the convention says do not. */
    private boolean dureeOubliee(Stage actuel, Stage nouveau) {
        return nouveau.presence().dureeHeures().compareTo(actuel.presence().dureeHeures()) == 0
                && proposees(nouveau).compareTo(proposees(actuel)) != 0;
    }

    private BigDecimal proposees(Stage stage) {
        return durees.proposer(
                        new Periode(stage.debut(), stage.fin()),
                        stage.interruption(),
                        stage.presence().heuresParSemaine())
                .heures();
    }

    /** « 273,5 heures ». */
    static String heures(BigDecimal nombre) {
        return Ecrit.nombre(nombre) + " heures";
    }
}
