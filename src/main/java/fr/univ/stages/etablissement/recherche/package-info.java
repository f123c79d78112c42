/** The six searches of the register, and what resembles what (4.1, 4.2). */
@NamedInterface("recherche")
package fr.univ.stages.etablissement.recherche;

import org.springframework.modulith.NamedInterface;
