/** What the law asks of a stage (6.1): one rule, one name, one place; it reads a convention and its surroundings. */
@NamedInterface("loi")
package fr.univ.stages.convention.loi;

import org.springframework.modulith.NamedInterface;
