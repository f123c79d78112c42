/** What follows the creation: signatures, validation, corrections, the end of the stage. */
@NamedInterface("vie")
package fr.univ.stages.convention.vie;

import org.springframework.modulith.NamedInterface;
