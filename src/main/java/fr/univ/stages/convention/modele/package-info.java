/** The agreement and what it is made of: read by amendments, which change it through one transition only. */
@NamedInterface("modele")
package fr.univ.stages.convention.modele;

import org.springframework.modulith.NamedInterface;
