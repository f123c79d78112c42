package fr.univ.stages.centre;

/**
 * Something that a centre could manage.
 *
 * @param detail what tells it from others of the same label; may be empty
 * @param gerePar name of the centre that has it already, null when none has
 * @param ici whether that is the centre that asks
 */
public record Proposition(TypeCritere type, String code, String libelle, String detail, String gerePar, boolean ici) {}
