/** Students and teachers whom the staff looks up. */
package fr.univ.stages.centre.gens;
