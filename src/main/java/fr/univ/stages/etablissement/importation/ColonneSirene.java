package fr.univ.stages.etablissement.importation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Columns of the national register's file of establishments that are read here, under the names it gives them. */
enum ColonneSirene {
    SIRET("siret"),
    SIREN("siren"),
    NIC("nic"),
    ETAT("etatAdministratifEtablissement"),
    DIFFUSION("statutDiffusionEtablissement"),
    DENOMINATION("denominationUniteLegale"),
    USUELLE("denominationUsuelleEtablissement"),
    ENSEIGNE("enseigne1Etablissement"),
    NOM("nomUniteLegale"),
    PRENOM("prenomUsuelUniteLegale"),
    CATEGORIE("categorieJuridiqueUniteLegale"),
    EFFECTIF("trancheEffectifsEtablissement"),
    NAF("activitePrincipaleEtablissement"),
    NOMENCLATURE("nomenclatureActivitePrincipaleEtablissement"),
    NAF_2025("activitePrincipaleNAF25Etablissement"),
    COMPLEMENT("complementAdresseEtablissement"),
    NUMERO("numeroVoieEtablissement"),
    INDICE("indiceRepetitionEtablissement"),
    TYPE_VOIE("typeVoieEtablissement"),
    VOIE("libelleVoieEtablissement"),
    CODE_POSTAL("codePostalEtablissement"),
    COMMUNE("libelleCommuneEtablissement"),
    CEDEX("libelleCedexEtablissement"),
    PAYS_ETRANGER("codePaysEtrangerEtablissement");

    private final String nom;

    ColonneSirene(String nom) {
        this.nom = nom;
    }

    String nom() {
        return nom;
    }

    /** The column of that heading, capitals aside; empty for one that is not read. */
    static Optional<ColonneSirene> deNom(String entete) {
        String cherche = entete.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(colonne -> colonne.nom.toLowerCase(Locale.ROOT).equals(cherche))
                .findAny();
    }
}
