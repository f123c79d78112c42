package fr.univ.stages.convention.saisie;

import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.moteur.Vue;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.offre.OffreDiffusee;
import org.springframework.stereotype.Component;

/** Step 2: the host chosen before, or the one of the offer. */
@Component
class FormulaireEtablissement implements FormulaireEtape {

    private final Etablissements etablissements;
    private final AppuiEtudiant appui;

    FormulaireEtablissement(Etablissements etablissements, AppuiEtudiant appui) {
        this.etablissements = etablissements;
        this.appui = appui;
    }

    @Override
    public Etape etape() {
        return Etape.ETABLISSEMENT;
    }

    @Override
    public Class<?> saisie() {
        return SaisieEtablissement.class;
    }

    @Override
    public Vue vue(Convention convention, Acteur acteur) {
        OffreDiffusee offre = appui.offre(convention.offre());
        Long choisi = convention.accueil().etablissement();
        if (choisi == null && offre != null) {
            choisi = offre.etablissementId();
        }
        return new Vue()
                .saisie("etablissement", choisi)
                .info("choisi", choisi == null ? null : etablissements.fiche(choisi))
                .info("offre", offre);
    }
}
