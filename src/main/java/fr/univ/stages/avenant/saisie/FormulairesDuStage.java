package fr.univ.stages.avenant.saisie;

import fr.univ.stages.avenant.modele.Projet;
import fr.univ.stages.avenant.modele.Rupture;
import fr.univ.stages.avenant.modele.TypeAvenant;
import fr.univ.stages.convention.enonce.ChampDuStage;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Interruption;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.convention.saisie.ReglesDesFormulaires;
import fr.univ.stages.moteur.Vue;
import fr.univ.stages.referentiel.Entree;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Nomenclatures;
import java.util.List;
import java.util.function.BiConsumer;
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

    Vue rupture(Projet projet, Stage stage) {
        Rupture rupture = projet.rupture();
        Vue vue = new Vue()
                .saisie("fin", rupture == null ? null : rupture.le())
                .saisie("raison", rupture == null ? null : rupture.raison())
                .saisie("dureeHeures", rupture == null ? null : rupture.heures())
                .liste("raisons", nomenclatures.liste(Liste.MOTIF_FIN_ANTICIPEE))
                .info("debut", stage.debut());
        interruption(vue::info, stage.interruption());
        return presence(vue, stage);
    }

    Vue periode(Convention convention) {
        Stage stage = convention.stage();
        Vue vue = new Vue();
        champs(TypeAvenant.PERIODE, vue, stage);
        vue.liste(
                "annees",
                regles.annees(convention, stage.debut()).stream()
                        .map(annee -> new Entree(String.valueOf(annee.debut()), annee.libelle()))
                        .toList());
        return presence(vue, stage);
    }

    Vue gratification(Stage stage) {
        Vue vue = new Vue().saisie("gratification", stage.gratification() != null);
        champs(TypeAvenant.GRATIFICATION, vue, stage)
                .filter(champ -> champ.liste() != null)
                .forEach(champ -> vue.liste(
                        champ.choix(),
                        nomenclatures.avec(nomenclatures.liste(champ.liste()), champ.liste(), champ.code(stage))));
        return vue;
    }

    private static Stream<ChampDuStage> champs(TypeAvenant type, Vue vue, Stage stage) {
        List<ChampDuStage> champs = Stream.of(ChampDuStage.values())
                .filter(champ -> type.champs().contains(champ.nom()))
                .toList();
        champs.forEach(champ -> vue.saisie(champ.nom(), champ.valeur(stage)));
        return champs.stream();
    }

    private static Vue presence(Vue vue, Stage stage) {
        return vue.info("joursParSemaine", stage.presence().joursParSemaine())
                .info("heuresParSemaine", stage.presence().heuresParSemaine());
    }

    private static void interruption(BiConsumer<String, Object> vers, Interruption interruption) {
        vers.accept("debutInterruption", interruption == null ? null : interruption.debut());
        vers.accept("finInterruption", interruption == null ? null : interruption.fin());
    }
}
