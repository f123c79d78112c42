package fr.univ.stages.etablissement.modele;

import fr.univ.stages.noyau.Courriel;
import fr.univ.stages.noyau.Naf;
import fr.univ.stages.noyau.Siret;
import fr.univ.stages.noyau.Telephone;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** What is known of an organisation, every value checked; null = not given. departement is null outside France. */
@Embeddable
public record DonneesEtablissement(
        String raisonSociale,
        Siret siret,
        String numeroLocal,
        Naf naf,
        Naf naf2025,
        String activite,
        String typeStructure,
        String statutJuridique,
        String effectif,
        @Embedded Adresse adresse,
        String departement,
        Telephone telephone,
        Telephone fax,
        Courriel courriel,
        String siteWeb) {}
