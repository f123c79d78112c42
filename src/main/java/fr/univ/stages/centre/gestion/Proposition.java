package fr.univ.stages.centre.gestion;

import fr.univ.stages.centre.modele.TypeCritere;

/**
 * Something that a centre could manage.
 *
 * @param detail what tells it from others of the same label; may be empty
 * @param gerePar name of the centre that manages it, by itself or with its composante; null for the establishment's
 * @param ici whether the centre that asks was given this very thing
 * @param offerte whether the person who asks may give it to that centre
 */
public record Proposition(
        TypeCritere type, String code, String libelle, String detail, String gerePar, boolean ici, boolean offerte) {}
