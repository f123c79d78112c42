/** What is printed of a convention, produced once and kept as it was. */
@NamedInterface("papier")
package fr.univ.stages.convention.papier;

import org.springframework.modulith.NamedInterface;
