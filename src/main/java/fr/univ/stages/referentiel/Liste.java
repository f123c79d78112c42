package fr.univ.stages.referentiel;

/** The lists that forms offer; the name is the one of the address {@code /api/nomenclatures/{type}}. */
public enum Liste {
    CIVILITE("Civilités"),
    CONFIDENTIALITE("Confidentialité du stage"),
    CONTRAT_OFFRE("Contrats des offres"),
    DEPARTEMENT("Départements", true),
    DEVISE_NATURE("Net ou brut"),
    DROIT_CENTRE("Droits dans un centre"),
    DUREE_DIFFUSION("Durées de diffusion des offres"),
    GRAND_DOMAINE_ROME("Domaines des offres (ROME)"),
    LANGUE("Langues (ISO 639-1)", true),
    LANGUE_CONVENTION("Langues d'impression"),
    MODE_CANDIDATURE("Moyens de candidature"),
    MODE_EVALUATION("Modes d'évaluation"),
    MODE_SUIVI("Modes de suivi"),
    MODE_VERSEMENT("Modes de versement"),
    MOTIF_FIN_ANTICIPEE("Motifs de fin anticipée"),
    NIVEAU_CEC("Niveaux de qualification"),
    NIVEAU_OFFRE("Niveaux de formation des offres"),
    ORIGINE_STAGE("Origines du stage"),
    REGIME_SECU("Affiliations à la sécurité sociale"),
    REGION("Régions", true),
    RYTHME_VERSEMENT("Rythmes de versement"),
    SEXE_CIVIL("Sexe à l'état civil"),
    STATUT_JURIDIQUE("Statuts juridiques", true),
    TEMPS_PRESENCE_PARTICULIER("Présences particulières"),
    TEMPS_TRAVAIL("Temps de travail"),
    THEMATIQUE("Thématiques"),
    TRANCHE_EFFECTIF("Tranches d'effectif", true),
    TYPE_AVENANT("Types d'avenant"),
    TYPE_CONVENTION("Types de convention"),
    TYPE_OFFRE("Types d'offre"),
    TYPE_STAGE("Types de stage"),
    TYPE_STRUCTURE("Types de structure"),
    UNITE_GRATIFICATION("Unités de la gratification");

    private final String libelle;
    private final boolean officielle;

    Liste(String libelle) {
        this(libelle, false);
    }

    Liste(String libelle, boolean officielle) {
        this.libelle = libelle;
        this.officielle = officielle;
    }

    /** In the words of whoever manages the lists. */
    public String libelle() {
        return libelle;
    }

    /** True when the list is that of Insee or of ISO, which nobody here changes. */
    public boolean officielle() {
        return officielle;
    }
}
