package fr.univ.stages.etablissement.modele;

import fr.univ.stages.noyau.Suivi;
import java.time.LocalDate;

/** One agreement as the établissement's page shows it; finLe null = no end agreed, enVigueur is about today. */
public record FicheAccord(
        long id,
        int version,
        long etablissement,
        LocalDate signeLe,
        LocalDate finLe,
        String signataireUniversite,
        String signataireOrganisme,
        boolean numerise,
        boolean enVigueur,
        Suivi suivi) {}
