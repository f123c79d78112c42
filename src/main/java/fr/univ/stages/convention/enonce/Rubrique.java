package fr.univ.stages.convention.enonce;

/** Questions of the summary, those of the stage apart; the name ends the key of the label in each language. */
public enum Rubrique implements Question {
    ETUDIANT("Étudiant"),
    NUMERO_ETUDIANT("Numéro étudiant"),
    INE("INE"),
    NAISSANCE("Date de naissance"),
    ADRESSE("Adresse"),
    TELEPHONE("Téléphone"),
    PORTABLE("Portable"),
    COURRIEL_UNIVERSITAIRE("Courriel universitaire"),
    COURRIEL_PERSONNEL("Courriel personnel"),
    REPRESENTANT("Représentant légal"),
    AFFILIATION("Affiliation"),
    CAISSE("Caisse (CPAM)"),
    INSCRIPTION("Inscription"),
    VOLUME("Volume horaire annuel de la formation"),
    OFFRE("Offre"),
    RAISON_SOCIALE("Raison sociale"),
    SIRET("SIRET"),
    NUMERO_LOCAL("Numéro local"),
    NAF("Code NAF"),
    STRUCTURE("Type de structure"),
    STATUT("Statut juridique"),
    EFFECTIF("Effectif"),
    COURRIEL("Courriel"),
    SITE("Site web"),
    SERVICE("Service"),
    LIEU("Lieu du stage"),
    PERSONNE("Personne"),
    FONCTION("Fonction"),
    ENSEIGNANT("Enseignant tuteur"),
    COMPOSANTE("Composante");

    private final String libelle;

    Rubrique(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    @Override
    public String cle() {
        return "recapitulatif." + name();
    }
}
