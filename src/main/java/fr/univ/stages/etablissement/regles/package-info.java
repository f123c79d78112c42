/** What a record of the register must satisfy, and how it is read from what was typed (4.3). */
package fr.univ.stages.etablissement.regles;
