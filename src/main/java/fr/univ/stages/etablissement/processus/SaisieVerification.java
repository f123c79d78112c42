package fr.univ.stages.etablissement.processus;

import fr.univ.stages.etablissement.modele.SaisieFiche;
import fr.univ.stages.etablissement.verification.Decision;
import jakarta.validation.constraints.NotNull;

/**
 * Form of « Vérifier un organisme »: the decision, then what it needs: the sheet to correct, or {@code garde}, the record
 * that stays. The sheet is checked by the register as any other, only when it is to be corrected.
 */
public record SaisieVerification(
        @NotNull(message = "Choisissez ce que devient cette fiche.")
        Decision decision,

        Long garde,
        String raisonSociale,
        String siret,
        String numeroLocal,
        String naf,
        String naf2025,
        String activite,
        String typeStructure,
        String statutJuridique,
        String effectif,
        String complement,
        String voie,
        String codePostal,
        String commune,
        String cedex,
        String pays,
        String telephone,
        String fax,
        String courriel,
        String siteWeb) {

    /** The sheet as the register reads it, corrected from this version of it. */
    SaisieFiche fiche(int version) {
        return new SaisieFiche(
                version,
                raisonSociale,
                siret,
                numeroLocal,
                naf,
                naf2025,
                activite,
                typeStructure,
                statutJuridique,
                effectif,
                complement,
                voie,
                codePostal,
                commune,
                cedex,
                pays,
                telephone,
                fax,
                courriel,
                siteWeb,
                true);
    }
}
