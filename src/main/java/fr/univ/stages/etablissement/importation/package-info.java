/** Organisations read from a file of the register of companies. */
package fr.univ.stages.etablissement.importation;
