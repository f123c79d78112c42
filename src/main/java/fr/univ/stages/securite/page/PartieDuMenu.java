package fr.univ.stages.securite.page;

import fr.univ.stages.noyau.Acteur;
import java.util.Optional;

/**
 * Implemented by each module that has its place in the side menu; {@code @Order} says where. An entry without a drawing is a
 * tool: the menu keeps these together, last.
 */
public interface PartieDuMenu {

    /** What this person is offered; the server refuses the rest all the same. */
    Optional<EntreeDeMenu> auMenu(Acteur acteur);
}
