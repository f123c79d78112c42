package fr.univ.stages.avenant;

import fr.univ.stages.avenant.modele.Rupture;
import fr.univ.stages.convention.modele.Interruption;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.noyau.Ecrit;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Nomenclatures;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Judges the end of a stage before its term (A13.6): a day of the stage, a known reason, no more hours than agreed. */
@Component
class ControleDeRupture {

    private final Nomenclatures nomenclatures;

    ControleDeRupture(Nomenclatures nomenclatures) {
        this.nomenclatures = nomenclatures;
    }

    void verifier(Rupture rupture, Stage stage) {
        LocalDate le = rupture.le();
        exiger(
                !le.isBefore(stage.debut()) && le.isBefore(stage.fin()),
                "fin",
                "Le dernier jour de présence est un jour du stage avant sa fin : du " + Ecrit.jour(stage.debut())
                        + " au " + Ecrit.jour(stage.fin().minusDays(1)) + ".");
        Interruption interruption = stage.interruption();
        exiger(
                interruption == null || le.isBefore(interruption.debut()) || le.isAfter(interruption.fin()),
                "fin",
                "Ce jour est dans l'interruption du stage : indiquez le dernier jour de présence.");
        exiger(
                nomenclatures.existe(Liste.MOTIF_FIN_ANTICIPEE, rupture.raison()),
                "raison",
                "Choisissez une valeur de la liste.");
        exiger(
                rupture.heures().compareTo(stage.presence().dureeHeures()) <= 0,
                "dureeHeures",
                "La convention prévoit "
                        + AlertesDAvenant.heures(stage.presence().dureeHeures())
                        + " : il ne peut pas y en avoir eu davantage.");
    }

    private static void exiger(boolean condition, String champ, String message) {
        if (!condition) {
            throw Refus.sur(champ, message);
        }
    }
}
