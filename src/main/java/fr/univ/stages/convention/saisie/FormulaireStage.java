package fr.univ.stages.convention.saisie;

import fr.univ.stages.convention.enonce.ChampDuStage;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.moteur.Vue;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.AnneeUniversitaire;
import fr.univ.stages.offre.OffreDiffusee;
import fr.univ.stages.referentiel.Entree;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Nomenclatures;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Step 5: what is recorded, or the usual values and what the offer says. */
@Component
class FormulaireStage implements FormulaireEtape {

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
        Map<Liste, List<Entree>> listes = nomenclatures.listes(ChampDuStage.listes());
        List<Entree> confidentialites = listes.get(Liste.CONFIDENTIALITE).stream()
                .filter(choix -> regles.admet(convention, choix.code()))
                .toList();
        if (convention.stage() == null) {
            propose(vue, appui.offre(convention.offre()));
            vue.saisie("confidentialite", confidentialites.get(0).code());
        } else {
            Stream.of(ChampDuStage.values())
                    .forEach(champ -> vue.saisie(champ.nom(), champ.valeur(convention.stage())));
        }
        boolean etranger = regles.autreLangue(convention);
        ChampDuStage.codes().forEach(champ -> {
            Liste liste = champ.liste();
            vue.liste(champ.choix(), nomenclatures.avec(listes.get(liste), liste, champ.code(convention.stage())));
        });
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
}
