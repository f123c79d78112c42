package fr.univ.stages.referentiel;

import java.time.LocalDate;

/** A NAF code with the days on which its nomenclature holds, and whether entries accept it on the day asked for. */
public record ActiviteDatee(
        String code,
        String libelle,
        String version,
        LocalDate valideDu,
        LocalDate valideAu,
        boolean enVigueur,
        boolean acceptee) {}
