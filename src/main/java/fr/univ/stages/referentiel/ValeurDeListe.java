package fr.univ.stages.referentiel;

import java.time.LocalDate;

/** One line of a list as its administrators see it; {@code version} changes with its label. */
public record ValeurDeListe(
        String code, String libelle, boolean actif, LocalDate valideDu, LocalDate valideAu, int version) {

    /** Whether forms offer it that day. */
    public boolean offerte(LocalDate jour) {
        return actif && (valideDu == null || !jour.isBefore(valideDu)) && (valideAu == null || !jour.isAfter(valideAu));
    }
}
