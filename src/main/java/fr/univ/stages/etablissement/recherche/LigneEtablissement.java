package fr.univ.stages.etablissement.recherche;

/** One line of a list of organisations (4.2); accord = « rattaché à un accord de partenariat », the green dot. */
public record LigneEtablissement(
        long id,
        String raisonSociale,
        String siret,
        String complement,
        String voie,
        String codePostal,
        String commune,
        String pays,
        String paysLibelle,
        boolean accord) {}
