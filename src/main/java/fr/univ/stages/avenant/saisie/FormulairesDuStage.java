package fr.univ.stages.avenant.saisie;

import fr.univ.stages.avenant.modele.Projet;
import fr.univ.stages.avenant.modele.Rupture;
import fr.univ.stages.avenant.modele.TypeAvenant;
import fr.univ.stages.convention.enonce.ChampDuStage;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Interruption;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.convention.saisie.ReglesDesFormulaires;
import fr.univ.stages.referentiel.Entree;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Nomenclatures;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The forms that change the stage itself: its end, its dates, its amount. */
@Component
class FormulairesDuStage {

    private final Nomenclatures nomenclatures;
    private final ReglesDesFormulaires regles;

    FormulairesDuStage(Nomenclatures nomenclatures, ReglesDesFormulaires regles) {
        this.nomenclatures = nomenclatures;
        this.regles = regles;
    }

    void rupture(
            Map<String, Object> saisie,
            Map<String, Object> listes,
            Map<String, Object> infos,
            Projet projet,
            Stage stage) {
        Rupture rupture = projet.rupture();
        saisie.put("fin", rupture == null ? null : rupture.le());
        saisie.put("raison", rupture == null ? null : rupture.raison());
        saisie.put("dureeHeures", rupture == null ? null : rupture.heures());
        listes.put("raisons", nomenclatures.liste(Liste.MOTIF_FIN_ANTICIPEE));
        infos.put("debut", stage.debut());
        presence(infos, stage);
        interruption(infos, stage.interruption());
    }

    void periode(
            Map<String, Object> saisie, Map<String, Object> listes, Map<String, Object> infos, Convention convention) {
        Stage stage = convention.stage();
        champs(TypeAvenant.PERIODE, saisie, stage);
        listes.put(
                "annees",
                regles.annees(convention, stage.debut()).stream()
                        .map(annee -> new Entree(String.valueOf(annee.debut()), annee.libelle()))
                        .toList());
        presence(infos, stage);
    }

    void gratification(Map<String, Object> saisie, Map<String, Object> listes, Stage stage) {
        saisie.put("gratification", stage.gratification() != null);
        champs(TypeAvenant.GRATIFICATION, saisie, stage)
                .filter(champ -> champ.liste() != null)
                .forEach(champ -> listes.put(
                        champ.choix(),
                        nomenclatures.avec(nomenclatures.liste(champ.liste()), champ.liste(), champ.code(stage))));
    }

    private static Stream<ChampDuStage> champs(TypeAvenant type, Map<String, Object> saisie, Stage stage) {
        List<ChampDuStage> champs = Stream.of(ChampDuStage.values())
                .filter(champ -> type.champs().contains(champ.nom()))
                .toList();
        champs.forEach(champ -> saisie.put(champ.nom(), champ.valeur(stage)));
        return champs.stream();
    }

    private static void presence(Map<String, Object> infos, Stage stage) {
        infos.put("joursParSemaine", stage.presence().joursParSemaine());
        infos.put("heuresParSemaine", stage.presence().heuresParSemaine());
    }

    private static void interruption(Map<String, Object> vers, Interruption interruption) {
        vers.put("debutInterruption", interruption == null ? null : interruption.debut());
        vers.put("finInterruption", interruption == null ? null : interruption.fin());
    }
}
