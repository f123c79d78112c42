package fr.univ.stages.etablissement.modele;

import fr.univ.stages.noyau.CourrielValide;
import fr.univ.stages.noyau.NafValide;
import fr.univ.stages.noyau.SiretValide;
import fr.univ.stages.noyau.TelephoneValide;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.noyau.TexteSimple;
import jakarta.validation.constraints.NotNull;

/**
 * An organisation as typed (4.3). version: the one that was read, null on creation; naf: a code of either nomenclature;
 * numeroLocal: RIDET or Tahiti number where there is no SIRET; confirmeDoublon: create although a similar one exists.
 */
public record SaisieFiche(
        Integer version,

        @NotNull(message = "Indiquez la raison sociale, par exemple « Atelier Numérique ».") @TexteSimple(max = 150)
        String raisonSociale,

        @SiretValide String siret,
        @TexteSimple(max = 20) String numeroLocal,

        @NotNull(message = "Indiquez le code NAF, quel que soit le pays, par exemple 84.22Z.") @NafValide
        String naf,

        @NafValide String naf2025,
        @TexteSimple(max = 1000, lignes = true) String activite,

        @NotNull(message = "Choisissez le type de structure.") @TexteSimple(max = 40)
        String typeStructure,

        @TexteSimple(max = 10) String statutJuridique,
        @TexteSimple(max = 10) String effectif,
        @TexteSimple(max = 200) String complement,

        @NotNull(message = "Indiquez le numéro et la voie, par exemple « 12 rue de la Gare ».") @TexteSimple(max = 200)
        String voie,

        @TexteSimple(max = 20) String codePostal,

        @NotNull(message = "Indiquez la commune, par exemple « Rennes ».") @TexteSimple(max = 200)
        String commune,

        @TexteSimple(max = 28) String cedex,

        @NotNull(message = "Choisissez le pays.") @TexteSimple(max = 2)
        String pays,

        @TelephoneValide String telephone,
        @TelephoneValide String fax,
        @CourrielValide String courriel,
        @TexteSimple(max = 200) String siteWeb,
        boolean confirmeDoublon) {

    /** Trims everything; what is blank is null. */
    public SaisieFiche {
        raisonSociale = Texte.propre(raisonSociale);
        siret = Texte.propre(siret);
        numeroLocal = Texte.propre(numeroLocal);
        naf = Texte.propre(naf);
        naf2025 = Texte.propre(naf2025);
        activite = Texte.propre(activite);
        typeStructure = Texte.propre(typeStructure);
        statutJuridique = Texte.propre(statutJuridique);
        effectif = Texte.propre(effectif);
        complement = Texte.propre(complement);
        voie = Texte.propre(voie);
        codePostal = Texte.propre(codePostal);
        commune = Texte.propre(commune);
        cedex = Texte.propre(cedex);
        pays = Texte.propre(pays);
        telephone = Texte.propre(telephone);
        fax = Texte.propre(fax);
        courriel = Texte.propre(courriel);
        siteWeb = Texte.propre(siteWeb);
    }

    /** The part of the form that is its address, not checked. */
    public AdresseSaisie adresse() {
        return new AdresseSaisie(complement, voie, codePostal, commune, cedex, pays);
    }
}
