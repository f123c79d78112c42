/** Who did what to which record, when. */
@NamedInterface("journal")
package fr.univ.stages.securite.journal;

import org.springframework.modulith.NamedInterface;
