package fr.univ.stages.convention.enonce;

/** Every question that a section of the summary can answer; its name ends the key of its label in each language. */
public enum Rubrique {
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
    TYPE("Type de stage"),
    CESURE("Accord de césure"),
    THEMATIQUE("Thématique"),
    SUJET("Sujet"),
    FONCTIONS("Fonctions et tâches"),
    COMPETENCES("Compétences"),
    DATES("Dates"),
    INTERRUPTION("Interruption"),
    ANNEE("Année universitaire"),
    TEMPS("Temps de travail"),
    PRESENCE("Présence hebdomadaire"),
    DUREE("Durée effective"),
    PARTICULIERES("Présences particulières"),
    CONGES("Congés et absences autorisées"),
    GRATIFICATION("Gratification"),
    VERSEMENT("Versement"),
    RYTHME("Rythme"),
    AVANTAGES("Avantages"),
    CONFIDENTIALITE("Confidentialité"),
    LANGUE("Langue d'impression"),
    SUIVI("Suivi"),
    EVALUATION("Évaluation"),
    ECTS("Crédits ECTS"),
    ORIGINE("Origine"),
    ENSEIGNANT("Enseignant tuteur"),
    COMPOSANTE("Composante");

    private final String libelle;

    Rubrique(String libelle) {
        this.libelle = libelle;
    }

    String libelle() {
        return libelle;
    }

    public String cle() {
        return "recapitulatif." + name();
    }
}
