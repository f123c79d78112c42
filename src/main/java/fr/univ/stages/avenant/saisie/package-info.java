/** The wizard of an amendment (3.3.1): what each step posts, shows and records. */
package fr.univ.stages.avenant.saisie;
