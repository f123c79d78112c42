package fr.univ.stages.referentiel;

import java.time.LocalDate;

/** From which day entries accept a code of NAF 2025, and until which one of rev. 2; both days included. */
public record DatesDeTransition(LocalDate naf2025Des, LocalDate rev2JusquAu, int version) {}
