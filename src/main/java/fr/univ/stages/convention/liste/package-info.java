/** Lists of conventions, and what of them a person may see. */
@NamedInterface("liste")
package fr.univ.stages.convention.liste;

import org.springframework.modulith.NamedInterface;
