package fr.univ.stages.convention.modele;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/**
 * When the student is there (D124-4 5° and 6°).
 *
 * @param joursParSemaine 0.5 to 7
 * @param heuresParSemaine at most 48 (C. trav. L3121-20)
 * @param dureeHeures hours of effective presence over the whole stage; 7 h make a day, 154 h a month (D124-6)
 * @param conges authorised absences, in words
 */
@Embeddable
public record Presence(
        @Column(name = "presence_jours_semaine") BigDecimal joursParSemaine,
        @Column(name = "presence_heures_semaine") BigDecimal heuresParSemaine,
        @Column(name = "presence_temps_travail") String tempsTravail,
        @Column(name = "presence_duree_heures") BigDecimal dureeHeures,
        @Column(name = "presence_nuit") boolean nuit,
        @Column(name = "presence_dimanche") boolean dimanche,
        @Column(name = "presence_ferie") boolean ferie,
        @Column(name = "presence_teletravail") boolean teletravail,
        @Column(name = "presence_conges") String conges) {

    /** The same rhythm over another length; the leave as given. */
    public Presence pendant(BigDecimal heures, String absences) {
        return new Presence(
                joursParSemaine, heuresParSemaine, tempsTravail, heures, nuit, dimanche, ferie, teletravail, absences);
    }
}
