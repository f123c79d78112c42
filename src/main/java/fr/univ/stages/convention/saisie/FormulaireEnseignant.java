package fr.univ.stages.convention.saisie;

import fr.univ.stages.annuaire.Annuaire;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.moteur.Vue;
import fr.univ.stages.noyau.Acteur;
import org.springframework.stereotype.Component;

/** Step 6: the teacher chosen before, and the composantes to search in. */
@Component
class FormulaireEnseignant implements FormulaireEtape {

    private final Annuaire annuaire;
    private final ReglesDesFormulaires regles;

    FormulaireEnseignant(Annuaire annuaire, ReglesDesFormulaires regles) {
        this.annuaire = annuaire;
        this.regles = regles;
    }

    @Override
    public Etape etape() {
        return Etape.ENSEIGNANT;
    }

    @Override
    public Class<?> saisie() {
        return SaisieEnseignant.class;
    }

    @Override
    public Vue vue(Convention convention, Acteur acteur) {
        return new Vue()
                .saisie(
                        "enseignant",
                        convention.enseignant() == null
                                ? null
                                : convention.enseignant().login())
                .regle("enseignant", regles.enseignantObligatoire(convention), true)
                .info("choisi", convention.enseignant())
                .info("composantes", annuaire.composantes());
    }
}
