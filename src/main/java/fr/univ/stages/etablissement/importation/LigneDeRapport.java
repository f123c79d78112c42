package fr.univ.stages.etablissement.importation;

/** What becomes of one line of a file; colonne and precision say why it is refused, or what is left as it was. */
public record LigneDeRapport(
        int ligne, String siret, String raisonSociale, String decision, String colonne, String precision) {}
