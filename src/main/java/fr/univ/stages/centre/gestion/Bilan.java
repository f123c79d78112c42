package fr.univ.stages.centre.gestion;

import fr.univ.stages.centre.Attache;
import java.util.List;

/**
 * What stands in the way of deleting a centre (2.6).
 *
 * @param attaches records of every kind, also those of which there is none
 * @param personnels people attached, the last ADMIN included
 * @param contacts how many of them are printed on conventions
 * @param aDetacher people to detach first: all but a lone ADMIN, whom a centre never loses before it goes itself
 * @param criteres what the centre manages, which then returns to the establishment's
 * @param obstacles sentences that say what must go first; none when the centre may be deleted
 */
public record Bilan(
        List<Attache> attaches,
        long personnels,
        long contacts,
        long aDetacher,
        long criteres,
        List<String> obstacles) {}
