/** How the facts of a convention are said, line by line, in each language; what each field of its stage is. */
@NamedInterface("enonce")
package fr.univ.stages.convention.enonce;

import org.springframework.modulith.NamedInterface;
