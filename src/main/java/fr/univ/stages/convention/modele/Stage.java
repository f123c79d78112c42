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

    Stage avecContenu(Contenu nouveau) {
        return new Stage(nouveau, debut, fin, interruption, presence, gratification, modalites, annee);
    }

    Stage avecDates(LocalDate premier, LocalDate dernier, Interruption sans, Presence heures, Integer an) {
        return new Stage(contenu, premier, dernier, sans, heures, gratification, modalites, an);
    }

    Stage avecGratification(Gratification nouvelle) {
        return new Stage(contenu, debut, fin, interruption, presence, nouvelle, modalites, annee);
    }

    /** From the first day to the last, both included. */
    public Periode periode() {
        return new Periode(debut, fin);
    }
}
