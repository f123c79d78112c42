package fr.univ.stages.convention.recherche;

import fr.univ.stages.referentiel.Liste;
import java.util.Arrays;
import java.util.Optional;

/** What a search may ask for, in the order and the words of the screen; each is a parameter of its address. */
public enum Champ {
    NUMERO("numero", "Numéro de convention", Forme.TEXTE, Rubrique.CONVENTION, "Ou d'avenant : 10001-A1."),
    ANNEE("annee", "Année universitaire", Forme.LISTE, Rubrique.CONVENTION),
    NUM_ETUDIANT("numEtudiant", "Numéro d'étudiant", Forme.TEXTE, Rubrique.ETUDIANT),
    NOM_ETUDIANT("nomEtudiant", "Nom de l'étudiant", Forme.MOTS, Rubrique.ETUDIANT),
    PRENOM_ETUDIANT("prenomEtudiant", "Prénom de l'étudiant", Forme.MOTS, Rubrique.ETUDIANT),
    UFR("ufr", "UFR", Forme.PLUSIEURS, Rubrique.ETUDIANT),
    ETAPE("etape", "Étapes d'étude", Forme.PLUSIEURS, Rubrique.ETUDIANT),
    VALIDATION("validation", "Convention", Forme.LISTE, Rubrique.CONVENTION),
    ETAT("etat", "État", Forme.LISTE, Rubrique.CONVENTION),
    CENTRE("centre", "Centre de gestion", Forme.LISTE, Rubrique.CONVENTION),
    LANGUE("langue", "Langue d'impression", Forme.LISTE, Rubrique.CONVENTION, Liste.LANGUE_CONVENTION),
    SUJET("sujet", "Sujet du stage", Forme.MOTS, Rubrique.STAGE, "Un ou plusieurs mots."),
    TYPE_STAGE("typeStage", "Type de stage", Forme.LISTE, Rubrique.STAGE, Liste.TYPE_STAGE),
    THEMATIQUE("thematique", "Thématique du stage", Forme.LISTE, Rubrique.STAGE, Liste.THEMATIQUE),
    STAGE_DU("stageDu", "Date du stage", Forme.DATE, Rubrique.STAGE, "Les stages de ce jour-là…"),
    STAGE_AU("stageAu", "Jusqu'au", Forme.DATE, Rubrique.STAGE, "…ou entre ces deux dates."),
    JOURS_PAR_SEMAINE("joursParSemaine", "Jours de travail hebdomadaires", Forme.TEXTE, Rubrique.STAGE),
    TEMPS_TRAVAIL("tempsTravail", "Temps de travail", Forme.LISTE, Rubrique.STAGE, Liste.TEMPS_TRAVAIL),
    GRATIFICATION("gratification", "Gratification", Forme.LISTE, Rubrique.STAGE),
    NOM_ENSEIGNANT("nomEnseignant", "Nom de l'enseignant", Forme.MOTS, Rubrique.ENSEIGNANT),
    PRENOM_ENSEIGNANT("prenomEnseignant", "Prénom de l'enseignant", Forme.MOTS, Rubrique.ENSEIGNANT),
    RAISON_SOCIALE("raisonSociale", "Raison sociale", Forme.MOTS, Rubrique.ETABLISSEMENT),
    SIRET("siret", "Numéro SIRET", Forme.TEXTE, Rubrique.ETABLISSEMENT, "Ou ses premiers chiffres."),
    COMMUNE("commune", "Commune", Forme.MOTS, Rubrique.ETABLISSEMENT),
    CODE_POSTAL("codePostal", "Code postal", Forme.TEXTE, Rubrique.ETABLISSEMENT, "Ou département : 35."),
    PAYS("pays", "Pays", Forme.LISTE, Rubrique.ETABLISSEMENT),
    TYPE_STRUCTURE("typeStructure", "Type de structure", Forme.LISTE, Rubrique.ETABLISSEMENT, Liste.TYPE_STRUCTURE),
    STATUT_JURIDIQUE(
            "statutJuridique", "Statut juridique", Forme.LISTE, Rubrique.ETABLISSEMENT, Liste.STATUT_JURIDIQUE),
    EFFECTIF("effectif", "Effectif", Forme.LISTE, Rubrique.ETABLISSEMENT, Liste.TRANCHE_EFFECTIF),
    SECTEUR("secteur", "Secteur d'activité", Forme.LISTE, Rubrique.ETABLISSEMENT);

    private final String cle;
    private final String libelle;
    private final Forme forme;
    private final Rubrique rubrique;
    private final String aide;
    private final Liste liste;

    Champ(String cle, String libelle, Forme forme, Rubrique rubrique) {
        this(cle, libelle, forme, rubrique, "", null);
    }

    Champ(String cle, String libelle, Forme forme, Rubrique rubrique, String aide) {
        this(cle, libelle, forme, rubrique, aide, null);
    }

    Champ(String cle, String libelle, Forme forme, Rubrique rubrique, Liste liste) {
        this(cle, libelle, forme, rubrique, "", liste);
    }

    Champ(String cle, String libelle, Forme forme, Rubrique rubrique, String aide, Liste liste) {
        this.cle = cle;
        this.libelle = libelle;
        this.forme = forme;
        this.rubrique = rubrique;
        this.aide = aide;
        this.liste = liste;
    }

    /** How it is answered. */
    public enum Forme {
        MOTS,
        TEXTE,
        DATE,
        LISTE,
        PLUSIEURS
    }

    /** What belongs together on the advanced screen. */
    public enum Rubrique {
        CONVENTION("Convention"),
        ETUDIANT("Étudiant"),
        STAGE("Stage"),
        ENSEIGNANT("Enseignant tuteur"),
        ETABLISSEMENT("Établissement d'accueil");

        private final String libelle;

        Rubrique(String libelle) {
            this.libelle = libelle;
        }

        /** On the screen. */
        public String libelle() {
            return libelle;
        }
    }

    /** The one of that parameter; empty for any other name. */
    static Optional<Champ> de(String cle) {
        return Arrays.stream(values()).filter(champ -> champ.cle.equals(cle)).findFirst();
    }

    /** Its parameter in addresses, its id on the screen. */
    public String cle() {
        return cle;
    }

    /** Its label on the screen. */
    public String libelle() {
        return libelle;
    }

    /** How it is answered. */
    public Forme forme() {
        return forme;
    }

    /** Where it stands on the advanced screen. */
    public Rubrique rubrique() {
        return rubrique;
    }

    /** A word of help, perhaps empty. */
    public String aide() {
        return aide;
    }

    /** The nomenclature that holds its values; empty when they come from elsewhere. */
    Optional<Liste> liste() {
        return Optional.ofNullable(liste);
    }
}
