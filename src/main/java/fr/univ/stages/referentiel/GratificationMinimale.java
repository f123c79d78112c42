package fr.univ.stages.referentiel;

import fr.univ.stages.noyau.Montant;
import fr.univ.stages.noyau.Periode;
import java.math.BigDecimal;

/** Least an intern is paid per hour of presence (L124-6, D124-8): the rate (0.15) of the hourly social security ceiling. */
public record GratificationMinimale(Periode periode, Montant plafondHoraire, BigDecimal taux, Montant minimumHoraire) {}
