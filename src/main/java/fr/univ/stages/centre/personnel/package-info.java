/** The staff of a centre and their rights (2.5). */
package fr.univ.stages.centre.personnel;
