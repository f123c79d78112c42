/** Pages that create, change and delete a centre (2.1–2.4, 2.6). */
package fr.univ.stages.centre.gestion;
