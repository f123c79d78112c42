package fr.univ.stages.securite.page;

/**
 * A part of a page that another module than the page's own brings.
 *
 * @param gabarit template of the part, from the root of all templates
 * @param contenu what that template shows; it knows it as {@code volet}
 */
public record Volet(String gabarit, Object contenu) {}
