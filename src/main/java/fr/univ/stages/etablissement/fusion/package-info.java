/** Two records of one organisation become one; what named either names the one that stays. */
@NamedInterface("fusion")
package fr.univ.stages.etablissement.fusion;

import org.springframework.modulith.NamedInterface;
