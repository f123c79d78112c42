package fr.univ.stages.etablissement.modele;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What an agreement says, checked; finLe null = no end agreed. */
@Embeddable
public record DonneesAccord(
        LocalDate signeLe, LocalDate finLe, String signataireUniversite, String signataireOrganisme) {}
