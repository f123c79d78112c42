package fr.univ.stages.centre;

import java.util.List;

/** Results of a search as the forms' tables read them. */
record Lignes<T>(List<T> lignes) {}
