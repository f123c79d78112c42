package fr.univ.stages.etablissement;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What an agreement says, checked; finLe null = no end agreed. */
@Embeddable
record DonneesAccord(LocalDate signeLe, LocalDate finLe, String signataireUniversite, String signataireOrganisme) {}
