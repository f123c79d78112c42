package fr.univ.stages.etablissement.importation;

/** Where an import stands; only LECTURE and IMPORT are work under way, of which there is one at most. */
public enum EtatImport {
    LECTURE("Lecture du fichier", "cours"),
    PRET("Lu, à importer", "info"),
    IMPORT("Import en cours", "cours"),
    FAIT("Importé", "fait"),
    REFUSE("Fichier refusé", "neutre"),
    INTERROMPU("Interrompu", "neutre"),
    REMPLACE("Remplacé par un autre fichier", "neutre");

    private final String libelle;
    private final String genre;

    EtatImport(String libelle, String genre) {
        this.libelle = libelle;
        this.genre = genre;
    }

    public String libelle() {
        return libelle;
    }

    /** Kind of mark on the page. */
    public String genre() {
        return genre;
    }

    /** Whether the machine works on it. */
    public boolean enCours() {
        return this == LECTURE || this == IMPORT;
    }
}
