package fr.univ.stages.convention.modele;

import fr.univ.stages.noyau.Periode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;

/**
 * The stage itself.
 *
 * @param annee first year of the academic year: 2026 for 2026-2027
 * @param interruption null when there is none
 * @param gratification null when there is none
 */
@Embeddable
public record Stage(
        @Embedded Contenu contenu,
        @Column(name = "stage_debut") LocalDate debut,
        @Column(name = "stage_fin") LocalDate fin,
        @Embedded Interruption interruption,
        @Embedded Presence presence,
        @Embedded Gratification gratification,
        @Embedded Modalites modalites,
        @Column(name = "stage_annee") Integer annee) {

    /** From the first day to the last, both included. */
    public Periode periode() {
        return new Periode(debut, fin);
    }
}
