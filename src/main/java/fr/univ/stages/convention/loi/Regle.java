package fr.univ.stages.convention.loi;

import static fr.univ.stages.convention.loi.Gravite.AVERTIT;
import static fr.univ.stages.convention.loi.Gravite.EMPECHE;
import static fr.univ.stages.convention.loi.Gravite.INFORME;
import static fr.univ.stages.convention.modele.Etape.ENSEIGNANT;
import static fr.univ.stages.convention.modele.Etape.ETABLISSEMENT;
import static fr.univ.stages.convention.modele.Etape.ETUDIANT;
import static fr.univ.stages.convention.modele.Etape.SERVICE;
import static fr.univ.stages.convention.modele.Etape.TUTEUR;

import fr.univ.stages.convention.modele.Etape;

/** Every rule that is checked before a validation; {@code docs/regles.md} is written from this list. */
public enum Regle {
    CURSUS(
            "A1.3",
            EMPECHE,
            ETUDIANT,
            "inscription",
            "L124-3, D124-1",
            "Le stage fait partie d'une formation, sauf en césure"),
    VOLUME_HORAIRE(
            "A1.4",
            AVERTIT,
            ETUDIANT,
            "volumeHoraire",
            "D124-2",
            "La formation compte au moins 200 heures d'enseignement"),
    VOLUME_INCONNU(
            "A2.2", INFORME, ETUDIANT, "volumeHoraire", "D124-4 1°", "Le volume horaire de la formation est indiqué"),
    REPRESENTANT_LEGAL(
            "A2.3", EMPECHE, ETUDIANT, "representantNom", "D124-4", "Un mineur a un représentant légal, qui signe"),
    SIGNATURE_TARDIVE("A2.4", AVERTIT, "debut", "L124-1", "Tout le monde signe avant le premier jour du stage"),
    DUREE_MAXIMALE("A3.1", EMPECHE, "dureeHeures", "L124-5, D124-6", "924 heures au plus par organisme et par année"),
    HORAIRE_LONG("A3.7", AVERTIT, "heuresParSemaine", "L124-14 ; C. trav. L3121-27", "Plus de 35 heures par semaine"),
    SEMAINE_LONGUE("A3.7", AVERTIT, "joursParSemaine", "L124-14 ; C. trav. L3132-1", "Plus de 5 jours par semaine"),
    HORAIRE_DE_MINEUR(
            "A3.8",
            EMPECHE,
            "heuresParSemaine",
            "C. trav. L3162-1, L3163-2",
            "Mineur : 35 heures au plus, jamais la nuit"),
    FIN_TARDIVE("A3.10", AVERTIT, "fin", "règle locale", "Le stage finit avant le 30 septembre de l'année"),
    GRATIFICATION_DUE("A4.1", EMPECHE, "gratification", "L124-6, D124-6", "Au-delà de 308 heures, une gratification"),
    STAGES_PRECEDENTS("A4.2", AVERTIT, "dureeHeures", "L124-6, D124-8", "Des stages précédents font passer 308 heures"),
    GRATIFICATION_MINIMALE("A4.3", EMPECHE, "montant", "L124-6, D124-8", "Le minimum horaire de l'année est atteint"),
    MONTANT_INHABITUEL("A4.10", AVERTIT, "montant", "D124-4 8°", "Un montant de plus de cinq fois le minimum"),
    PLAFOND_PUBLIC("A5.2", AVERTIT, "montant", "D124-8", "Un organisme public ne verse pas plus que le minimum"),
    TAUX_INCONNU("A6", AVERTIT, "montant", "D124-8", "Les montants de chaque année du stage sont connus"),
    PROTECTION_A_L_ETRANGER("A7.5", AVERTIT, "montant", "CSS L412-8", "À l'étranger, la couverture française reste"),
    QUOTA(
            "A8.1",
            AVERTIT,
            ETABLISSEMENT,
            "etablissement",
            "L124-8, R124-10",
            "Le nombre de stagiaires de l'organisme, par semaine"),
    QUOTA_INCONNU(
            "A8.1", INFORME, ETABLISSEMENT, "etablissement", "L124-8, R124-10", "L'effectif de l'organisme est connu"),
    CHARGE_DU_TUTEUR("A8.3", AVERTIT, TUTEUR, "tuteur", "L124-10, R124-13", "Un tuteur suit trois stagiaires au plus"),
    CARENCE("A8.4", AVERTIT, "debut", "L124-11", "Un tiers de la durée d'attente entre deux stages sur un poste"),
    CHARGE_DU_REFERENT(
            "A9.2", AVERTIT, ENSEIGNANT, "enseignant", "D124-3", "Un enseignant suit 24 stagiaires à la fois au plus"),
    CONGES("A10", EMPECHE, "conges", "L124-13", "Au-delà de 308 heures, des congés et autorisations d'absence"),
    ACCORD_DE_CESURE("A11", EMPECHE, "accordCesure", "D611-16, D611-18", "Une césure repose sur un accord écrit"),
    FICHE_DU_PAYS("A12.2", INFORME, SERVICE, "service", "L124-20", "À l'étranger, la fiche du pays est annexée"),
    GRATIFICATION_A_L_ETRANGER(
            "A12.3", AVERTIT, "gratification", "L124-6", "À l'étranger, plus de 308 heures gratifiées"),
    SEJOUR_A_L_ETRANGER("A12.5", INFORME, SERVICE, "service", "L124-19", "Les conseils aux voyageurs ont été lus"),
    AVENANT_TARDIF("A13.1", AVERTIT, "fin", "convention type, art. 9", "Un avenant est signé avant son effet");

    private final String reference;
    private final Gravite gravite;
    private final Etape etape;
    private final String champ;
    private final String article;
    private final String libelle;

    /** Of the stage, which most are. */
    Regle(String reference, Gravite gravite, String champ, String article, String libelle) {
        this(reference, gravite, Etape.STAGE, champ, article, libelle);
    }

    Regle(String reference, Gravite gravite, Etape etape, String champ, String article, String libelle) {
        this.reference = reference;
        this.gravite = gravite;
        this.etape = etape;
        this.champ = champ;
        this.article = article;
        this.libelle = libelle;
    }

    /** Its number in docs/regles.md. */
    public String reference() {
        return reference;
    }

    /** How much it weighs. */
    public Gravite gravite() {
        return gravite;
    }

    /** Whether somebody may pass over it with a reason: whoever validates for a warning, else who administers the centre. */
    public boolean derogeable() {
        return switch (this) {
            case REPRESENTANT_LEGAL, DUREE_MAXIMALE, HORAIRE_DE_MINEUR -> false;
            default -> true;
        };
    }

    /** The step of the wizard where what it asks is entered. */
    public Etape etape() {
        return etape;
    }

    /** The field of that step's form, by its name there. */
    public String champ() {
        return champ;
    }

    /** Where it is written; of the code de l'éducation unless said otherwise. */
    public String article() {
        return article;
    }

    /** What it asks, in a few words. */
    public String libelle() {
        return libelle;
    }

    Constat constat(String message) {
        return new Constat(this, message);
    }
}
