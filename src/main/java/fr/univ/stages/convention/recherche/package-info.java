/** The search of conventions (3.4.1): what may be asked for, what it means in SQL, and what it finds. */
@NamedInterface("recherche")
package fr.univ.stages.convention.recherche;

import org.springframework.modulith.NamedInterface;
