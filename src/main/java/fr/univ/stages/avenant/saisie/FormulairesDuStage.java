package fr.univ.stages.avenant.saisie;

import fr.univ.stages.avenant.modele.Projet;
import fr.univ.stages.avenant.modele.Rupture;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Gratification;
import fr.univ.stages.convention.modele.Interruption;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.convention.saisie.ReglesDesFormulaires;
import fr.univ.stages.referentiel.Entree;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Nomenclatures;
import java.util.Map;
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
        saisie.put("debut", stage.debut());
        saisie.put("fin", stage.fin());
        saisie.put("interruption", stage.interruption() != null);
        interruption(saisie, stage.interruption());
        saisie.put("annee", stage.annee());
        saisie.put("dureeHeures", stage.presence().dureeHeures());
        saisie.put("conges", stage.presence().conges());
        listes.put(
                "annees",
                regles.annees(convention, stage.debut()).stream()
                        .map(annee -> new Entree(String.valueOf(annee.debut()), annee.libelle()))
                        .toList());
        presence(infos, stage);
    }

    void gratification(Map<String, Object> saisie, Map<String, Object> listes, Stage stage) {
        Gratification actuelle = stage.gratification();
        saisie.put("gratification", actuelle != null);
        saisie.put(
                "montant",
                actuelle == null ? null : actuelle.montant().toPlainString().replace('.', ','));
        saisie.put("unite", actuelle == null ? null : actuelle.unite());
        saisie.put("nature", actuelle == null ? null : actuelle.nature());
        saisie.put("modeVersement", actuelle == null ? null : actuelle.modeVersement());
        saisie.put("rythmeVersement", actuelle == null ? null : actuelle.rythme());
        liste(listes, "unites", Liste.UNITE_GRATIFICATION, saisie.get("unite"));
        liste(listes, "natures", Liste.DEVISE_NATURE, saisie.get("nature"));
        liste(listes, "modesVersement", Liste.MODE_VERSEMENT, saisie.get("modeVersement"));
        liste(listes, "rythmes", Liste.RYTHME_VERSEMENT, saisie.get("rythmeVersement"));
    }

    /** What is offered today, and what the convention already holds although it was retired since. */
    private void liste(Map<String, Object> listes, String nom, Liste liste, Object garde) {
        listes.put(nom, nomenclatures.avec(nomenclatures.liste(liste), liste, (String) garde));
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
