package fr.univ.stages.etablissement.modele;

import java.time.Instant;

/**
 * Everything an organisation's page shows (4.2, 3.2.6). siren is null without SIRET; nafLibelle and the other labels are
 * null when the code is; telephone and fax are written as people read them; creePar and modifiePar are logins.
 */
public record FicheEtablissement(
        long id,
        int version,
        String raisonSociale,
        String siret,
        String siren,
        String numeroLocal,
        String naf,
        String nafLibelle,
        String naf2025,
        String activite,
        String typeStructure,
        String typeStructureLibelle,
        String statutJuridique,
        String statutJuridiqueLibelle,
        String effectif,
        String effectifLibelle,
        String complement,
        String voie,
        String codePostal,
        String commune,
        String cedex,
        String pays,
        String paysLibelle,
        String telephone,
        String fax,
        String courriel,
        String siteWeb,
        boolean accord,
        boolean aVerifier,
        Instant creeLe,
        String creePar,
        Instant modifieLe,
        String modifiePar) {}
