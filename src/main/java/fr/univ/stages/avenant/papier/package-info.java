/** What is printed of an amendment: former and new values. */
package fr.univ.stages.avenant.papier;
