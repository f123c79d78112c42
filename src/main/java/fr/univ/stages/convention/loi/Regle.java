package fr.univ.stages.convention.loi;

/** Every rule that is checked before a validation; {@code docs/regles.md} is written from this list. */
public enum Regle {
    CURSUS("A1.3", Gravite.EMPECHE, true, "L124-3, D124-1", "Le stage fait partie d'une formation, sauf en césure"),
    VOLUME_HORAIRE("A1.4", Gravite.AVERTIT, true, "D124-2", "La formation compte au moins 200 heures d'enseignement"),
    VOLUME_INCONNU("A2.2", Gravite.INFORME, true, "D124-4 1°", "Le volume horaire de la formation est indiqué"),
    REPRESENTANT_LEGAL("A2.3", Gravite.EMPECHE, false, "D124-4", "Un mineur a un représentant légal, qui signe"),
    SIGNATURE_TARDIVE("A2.4", Gravite.AVERTIT, true, "L124-1", "Tout le monde signe avant le premier jour du stage"),
    DUREE_MAXIMALE("A3.1", Gravite.EMPECHE, false, "L124-5, D124-6", "924 heures au plus par organisme et par année"),
    HORAIRE_LONG("A3.7", Gravite.AVERTIT, true, "L124-14 ; C. trav. L3121-27", "Plus de 35 heures par semaine"),
    SEMAINE_LONGUE("A3.7", Gravite.AVERTIT, true, "L124-14 ; C. trav. L3132-1", "Plus de 5 jours par semaine"),
    HORAIRE_DE_MINEUR(
            "A3.8", Gravite.EMPECHE, false, "C. trav. L3162-1, L3163-2", "Mineur : 35 heures au plus, jamais la nuit"),
    FIN_TARDIVE("A3.10", Gravite.AVERTIT, true, "règle locale", "Le stage finit avant le 30 septembre de l'année"),
    GRATIFICATION_DUE("A4.1", Gravite.EMPECHE, true, "L124-6, D124-6", "Au-delà de 308 heures, une gratification"),
    STAGES_PRECEDENTS("A4.2", Gravite.AVERTIT, true, "L124-6, D124-8", "Des stages précédents font passer 308 heures"),
    GRATIFICATION_MINIMALE(
            "A4.3", Gravite.EMPECHE, true, "L124-6, D124-8", "Le minimum horaire de l'année est atteint"),
    MONTANT_INHABITUEL("A4.10", Gravite.AVERTIT, true, "D124-4 8°", "Un montant de plus de cinq fois le minimum"),
    PLAFOND_PUBLIC("A5.2", Gravite.AVERTIT, true, "D124-8", "Un organisme public ne verse pas plus que le minimum"),
    TAUX_INCONNU("A6", Gravite.AVERTIT, true, "D124-8", "Les montants de chaque année du stage sont connus"),
    PROTECTION_A_L_ETRANGER("A7.5", Gravite.AVERTIT, true, "CSS L412-8", "À l'étranger, la couverture française reste"),
    QUOTA("A8.1", Gravite.AVERTIT, true, "L124-8, R124-10", "Le nombre de stagiaires de l'organisme, par semaine"),
    QUOTA_INCONNU("A8.1", Gravite.INFORME, true, "L124-8, R124-10", "L'effectif de l'organisme est connu"),
    CHARGE_DU_TUTEUR("A8.3", Gravite.AVERTIT, true, "L124-10, R124-13", "Un tuteur suit trois stagiaires au plus"),
    CARENCE("A8.4", Gravite.AVERTIT, true, "L124-11", "Un tiers de la durée d'attente entre deux stages sur un poste"),
    CHARGE_DU_REFERENT("A9.2", Gravite.AVERTIT, true, "D124-3", "Un enseignant suit 24 stagiaires à la fois au plus"),
    CONGES("A10", Gravite.EMPECHE, true, "L124-13", "Au-delà de 308 heures, des congés et autorisations d'absence"),
    ACCORD_DE_CESURE("A11", Gravite.EMPECHE, true, "D611-16, D611-18", "Une césure repose sur un accord écrit"),
    FICHE_DU_PAYS("A12.2", Gravite.INFORME, true, "L124-20", "À l'étranger, la fiche du pays est annexée"),
    GRATIFICATION_A_L_ETRANGER("A12.3", Gravite.AVERTIT, true, "L124-6", "À l'étranger, plus de 308 heures gratifiées"),
    SEJOUR_A_L_ETRANGER("A12.5", Gravite.INFORME, true, "L124-19", "Les conseils aux voyageurs ont été lus"),
    AVENANT_TARDIF("A13.1", Gravite.AVERTIT, true, "convention type, art. 9", "Un avenant est signé avant son effet");

    private final String reference;
    private final Gravite gravite;
    private final boolean derogeable;
    private final String article;
    private final String libelle;

    Regle(String reference, Gravite gravite, boolean derogeable, String article, String libelle) {
        this.reference = reference;
        this.gravite = gravite;
        this.derogeable = derogeable;
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
        return derogeable;
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
