package fr.univ.stages.avenant.modele;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One thing that changes, in words: as it was before, as it is after; null for none. */
@Embeddable
public record Changement(@Enumerated(EnumType.STRING) Objet objet, String initiale, String nouvelle) {

    private static final int AU_PLUS = 2000;

    /** What is too long for a line of a page is cut; the printed document holds it whole. */
    public static Changement de(Objet objet, String initiale, String nouvelle) {
        return new Changement(objet, couper(initiale), couper(nouvelle));
    }

    private static String couper(String texte) {
        return texte == null || texte.length() <= AU_PLUS ? texte : texte.substring(0, AU_PLUS - 1) + "…";
    }
}
