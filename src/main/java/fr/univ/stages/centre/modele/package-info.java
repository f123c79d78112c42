/** A centre, what it manages, who works in it: what is recorded, typed and shown. */
@NamedInterface("modele")
package fr.univ.stages.centre.modele;

import org.springframework.modulith.NamedInterface;
