/** A convention as its page and its summary show it. */
@NamedInterface("fiche")
package fr.univ.stages.convention.fiche;

import org.springframework.modulith.NamedInterface;
