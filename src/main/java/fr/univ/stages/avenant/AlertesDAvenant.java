package fr.univ.stages.avenant;

import fr.univ.stages.avenant.modele.Projet;
import fr.univ.stages.avenant.modele.TypeAvenant;
import fr.univ.stages.convention.CalculDuree;
import fr.univ.stages.convention.ChoixDAmendement;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.noyau.Periode;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What an amendment should make people look twice at, and does not forbid (3.3.2, 6.1). */
@Component
class AlertesDAvenant {

    private final ChoixDAmendement choix;
    private final CalculDuree durees;

    AlertesDAvenant(ChoixDAmendement choix, CalculDuree durees) {
        this.choix = choix;
        this.durees = durees;
    }

    /** Only what the convention as it is did not deserve already; the end of a stage is judged by its own rules. */
    List<String> de(Projet projet, Convention convention) {
        if (projet.types().contains(TypeAvenant.RUPTURE)) {
            return List.of();
        }
        Convention amendee = ControleDAvenant.amendee(projet, convention);
        List<String> alertes = new ArrayList<>(choix.avertissements(amendee));
        alertes.removeAll(choix.avertissements(convention));
        if (projet.types().contains(TypeAvenant.PERIODE) && dureeOubliee(convention.stage(), amendee.stage())) {
            alertes.add("Les dates changent, et la durée reste de "
                    + heures(amendee.stage().presence().dureeHeures())
                    + " : pour les nouvelles dates, l'horaire de la convention en donne "
                    + heures(proposees(amendee.stage())) + ". Vérifiez la durée totale de présence effective.");
        }
        return alertes;
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

    private static String heures(BigDecimal nombre) {
        return NumberFormat.getNumberInstance(Locale.FRANCE).format(nombre) + " heures";
    }
}
