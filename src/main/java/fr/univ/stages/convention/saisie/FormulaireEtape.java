package fr.univ.stages.convention.saisie;

import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.moteur.Vue;
import fr.univ.stages.noyau.Acteur;

/** What one step's form posts and shows. */
public interface FormulaireEtape {

    Etape etape();

    Class<?> saisie();

    Vue vue(Convention convention, Acteur acteur);
}
