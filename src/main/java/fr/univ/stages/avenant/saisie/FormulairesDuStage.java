package fr.univ.stages.avenant.saisie;

import fr.univ.stages.avenant.modele.Projet;
import fr.univ.stages.avenant.modele.Rupture;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Gratification;
import fr.univ.stages.convention.modele.Interruption;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.convention.saisie.ReglesDesFormulaires;
import fr.univ.stages.moteur.Vue;
import fr.univ.stages.referentiel.Entree;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Nomenclatures;
import java.util.function.BiConsumer;
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
        Vue vue = new Vue()
                .saisie("debut", stage.debut())
                .saisie("fin", stage.fin())
                .saisie("interruption", stage.interruption() != null)
                .saisie("annee", stage.annee())
                .saisie("dureeHeures", stage.presence().dureeHeures())
                .saisie("conges", stage.presence().conges())
                .liste(
                        "annees",
                        regles.annees(convention, stage.debut()).stream()
                                .map(annee -> new Entree(String.valueOf(annee.debut()), annee.libelle()))
                                .toList());
        interruption(vue::saisie, stage.interruption());
        return presence(vue, stage);
    }

    Vue gratification(Stage stage) {
        Gratification actuelle = stage.gratification();
        Vue vue = new Vue()
                .saisie("gratification", actuelle != null)
                .saisie(
                        "montant",
                        actuelle == null
                                ? null
                                : actuelle.montant().toPlainString().replace('.', ','));
        code(vue, "unite", "unites", Liste.UNITE_GRATIFICATION, actuelle == null ? null : actuelle.unite());
        code(vue, "nature", "natures", Liste.DEVISE_NATURE, actuelle == null ? null : actuelle.nature());
        code(
                vue,
                "modeVersement",
                "modesVersement",
                Liste.MODE_VERSEMENT,
                actuelle == null ? null : actuelle.modeVersement());
        code(vue, "rythmeVersement", "rythmes", Liste.RYTHME_VERSEMENT, actuelle == null ? null : actuelle.rythme());
        return vue;
    }

    /** What is offered today, and what the convention already holds although it was retired since. */
    private void code(Vue vue, String champ, String nom, Liste liste, String garde) {
        vue.saisie(champ, garde).liste(nom, nomenclatures.avec(nomenclatures.liste(liste), liste, garde));
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
