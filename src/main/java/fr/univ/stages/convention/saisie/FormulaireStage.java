package fr.univ.stages.convention.saisie;

import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.modele.Gratification;
import fr.univ.stages.convention.modele.Presence;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.moteur.Vue;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.AnneeUniversitaire;
import fr.univ.stages.offre.OffreDiffusee;
import fr.univ.stages.referentiel.Entree;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Nomenclatures;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Step 5: what is recorded, or the usual values and what the offer says. */
@Component
class FormulaireStage implements FormulaireEtape {

    private static final Map<String, Liste> LISTES = Map.ofEntries(
            Map.entry("typesStage", Liste.TYPE_STAGE),
            Map.entry("thematiques", Liste.THEMATIQUE),
            Map.entry("tempsTravail", Liste.TEMPS_TRAVAIL),
            Map.entry("unites", Liste.UNITE_GRATIFICATION),
            Map.entry("natures", Liste.DEVISE_NATURE),
            Map.entry("modesVersement", Liste.MODE_VERSEMENT),
            Map.entry("rythmes", Liste.RYTHME_VERSEMENT),
            Map.entry("confidentialites", Liste.CONFIDENTIALITE),
            Map.entry("langues", Liste.LANGUE_CONVENTION),
            Map.entry("modesSuivi", Liste.MODE_SUIVI),
            Map.entry("modesEvaluation", Liste.MODE_EVALUATION),
            Map.entry("origines", Liste.ORIGINE_STAGE));

    private final Nomenclatures nomenclatures;
    private final ReglesDesFormulaires regles;
    private final AppuiEtudiant appui;

    FormulaireStage(Nomenclatures nomenclatures, ReglesDesFormulaires regles, AppuiEtudiant appui) {
        this.nomenclatures = nomenclatures;
        this.regles = regles;
        this.appui = appui;
    }

    @Override
    public Etape etape() {
        return Etape.STAGE;
    }

    @Override
    public Class<?> saisie() {
        return SaisieStage.class;
    }

    @Override
    public Vue vue(Convention convention, Acteur acteur) {
        Vue vue = new Vue();
        Map<Liste, List<Entree>> listes = nomenclatures.listes(LISTES.values().toArray(Liste[]::new));
        List<Entree> confidentialites = listes.get(Liste.CONFIDENTIALITE).stream()
                .filter(choix -> regles.admet(convention, choix.code()))
                .toList();
        if (convention.stage() == null) {
            propose(vue, appui.offre(convention.offre()));
            vue.saisie("confidentialite", confidentialites.get(0).code());
        } else {
            enregistre(vue, convention.stage());
        }
        boolean etranger = regles.autreLangue(convention);
        Map<Liste, String> gardes = gardes(convention.stage());
        LISTES.forEach((nom, liste) -> vue.liste(nom, nomenclatures.avec(listes.get(liste), liste, gardes.get(liste))));
        vue.liste("confidentialites", confidentialites);
        if (!etranger) {
            vue.liste(
                    "langues",
                    listes.get(Liste.LANGUE_CONVENTION).stream()
                            .filter(langue -> "fr".equals(langue.code()))
                            .toList());
        }
        return vue.regle("langue", true, etranger)
                .liste("annees", annees(convention))
                .info("etranger", etranger);
    }

    private static Map<Liste, String> gardes(Stage stage) {
        Map<Liste, String> gardes = new EnumMap<>(Liste.class);
        ListesDuStage.codes(stage).forEach((champ, code) -> gardes.put(ListesDuStage.PAR_CHAMP.get(champ), code));
        return gardes;
    }

    private List<Entree> annees(Convention convention) {
        return convention.stage() == null
                ? List.of()
                : regles.annees(convention, convention.stage().debut()).stream()
                        .map(FormulaireStage::entree)
                        .toList();
    }

    private static Entree entree(AnneeUniversitaire annee) {
        return new Entree(String.valueOf(annee.debut()), annee.libelle());
    }

    private static void propose(Vue vue, OffreDiffusee offre) {
        vue.saisie("fonctionsEtTaches", offre == null ? null : offre.missions())
                .saisie("sujet", offre == null ? null : offre.intitule())
                .saisie("origine", offre == null ? null : "OFFRE")
                .saisie("joursParSemaine", 5)
                .saisie("heuresParSemaine", 35)
                .saisie("tempsTravail", "PLEIN")
                .saisie("langue", "fr");
    }

    private static void enregistre(Vue vue, Stage stage) {
        vue.saisie("typeStage", stage.contenu().type())
                .saisie("thematique", stage.contenu().thematique())
                .saisie("sujet", stage.contenu().sujet())
                .saisie("fonctionsEtTaches", stage.contenu().fonctionsEtTaches())
                .saisie("competences", stage.contenu().competences())
                .saisie("origine", stage.contenu().origine())
                .saisie("accordCesure", stage.contenu().accordCesure())
                .saisie("debut", stage.debut())
                .saisie("fin", stage.fin())
                .saisie("interruption", stage.interruption() != null)
                .saisie("annee", stage.annee())
                .saisie("avantages", stage.modalites().avantages())
                .saisie("confidentialite", stage.modalites().confidentialite())
                .saisie("langue", stage.modalites().langue())
                .saisie("modeSuivi", stage.modalites().modeSuivi())
                .saisie("modeEvaluation", stage.modalites().modeEvaluation())
                .saisie("ects", stage.modalites().ects());
        if (stage.interruption() != null) {
            vue.saisie("debutInterruption", stage.interruption().debut())
                    .saisie("finInterruption", stage.interruption().fin());
        }
        presence(vue, stage.presence());
        gratification(vue, stage.gratification());
    }

    private static void presence(Vue vue, Presence presence) {
        vue.saisie("joursParSemaine", presence.joursParSemaine())
                .saisie("heuresParSemaine", presence.heuresParSemaine())
                .saisie("tempsTravail", presence.tempsTravail())
                .saisie("dureeHeures", presence.dureeHeures())
                .saisie("presenceNuit", presence.nuit())
                .saisie("presenceDimanche", presence.dimanche())
                .saisie("presenceFerie", presence.ferie())
                .saisie("teletravail", presence.teletravail())
                .saisie("conges", presence.conges());
    }

    private static void gratification(Vue vue, Gratification gratification) {
        vue.saisie("gratification", gratification != null);
        if (gratification != null) {
            vue.saisie("montant", gratification.montant().toPlainString().replace('.', ','))
                    .saisie("unite", gratification.unite())
                    .saisie("nature", gratification.nature())
                    .saisie("modeVersement", gratification.modeVersement())
                    .saisie("rythmeVersement", gratification.rythme());
        }
    }
}
