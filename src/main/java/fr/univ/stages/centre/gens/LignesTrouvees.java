package fr.univ.stages.centre.gens;

import java.util.List;

/** Results of a search as the forms' tables read them. */
record LignesTrouvees<T>(List<T> lignes) {}
