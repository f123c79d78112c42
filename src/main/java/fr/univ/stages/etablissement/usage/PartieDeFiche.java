package fr.univ.stages.etablissement.usage;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.page.Volet;

/** A list on the page of an organisation, of what names it in another module (4.4); {@code @Order} says where it comes. */
public interface PartieDeFiche {

    /** Query parameter that says which page of the list is asked for. */
    String parametre();

    /** That page, counted from 0, for whoever may look at the organisation. */
    Volet pour(long etablissement, Acteur acteur, int page);
}
