/** The wizard (3.1): what each step posts, shows, checks and records. */
@NamedInterface("saisie")
package fr.univ.stages.convention.saisie;

import org.springframework.modulith.NamedInterface;
