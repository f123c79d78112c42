package fr.univ.stages.centre.modele;

import fr.univ.stages.noyau.Courriel;
import fr.univ.stages.noyau.Telephone;
import jakarta.persistence.Embeddable;

/**
 * How to reach a centre; all but the telephone may be null.
 *
 * @param lienConsignes address of the instructions the centre gives to students
 */
@Embeddable
public record Coordonnees(
        Telephone telephone, Telephone fax, Courriel courriel, String siteWeb, String lienConsignes) {}
