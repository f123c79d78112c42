package fr.univ.stages.convention.enonce;

import static fr.univ.stages.convention.enonce.Definition.champ;
import static fr.univ.stages.convention.enonce.Definition.contenu;
import static fr.univ.stages.convention.enonce.Definition.interrompu;
import static fr.univ.stages.convention.enonce.Definition.modalites;
import static fr.univ.stages.convention.enonce.Definition.parmi;
import static fr.univ.stages.convention.enonce.Definition.paye;
import static fr.univ.stages.convention.enonce.Definition.presence;
import static fr.univ.stages.convention.enonce.Definition.texte;

import fr.univ.stages.convention.loi.Seuils;
import fr.univ.stages.convention.modele.Contenu;
import fr.univ.stages.convention.modele.Gratification;
import fr.univ.stages.convention.modele.Interruption;
import fr.univ.stages.convention.modele.Modalites;
import fr.univ.stages.convention.modele.Presence;
import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.document.Classeur.Genre;
import fr.univ.stages.noyau.AnneeUniversitaire;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.referentiel.Libelles;
import fr.univ.stages.referentiel.Liste;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Every field of step 5, in the order of the summary: its name in forms, its list, its column, its question, its columns of
 * the export. Forms, amendments, summary, export, print and the lists' administration read it here.
 */
public enum ChampDuStage implements Question {
    TYPE(parmi("typeStage", "stage_type", Liste.TYPE_STAGE, "typesStage", contenu(Contenu::type))
            .dit("TYPE", "Type de stage")
            .colonne("Type de stage")),
    CESURE(texte("accordCesure", "stage_accord_cesure", contenu(Contenu::accordCesure))
            .dit("CESURE", "Accord de césure")
            .facultatif()
            .colonne("Accord de césure", 24)),
    THEMATIQUE(parmi("thematique", "stage_thematique", Liste.THEMATIQUE, "thematiques", contenu(Contenu::thematique))
            .dit("THEMATIQUE", "Thématique")
            .colonne("Thématique")),
    SUJET(texte("sujet", "stage_sujet", contenu(Contenu::sujet))
            .dit("SUJET", "Sujet")
            .colonne("Sujet", 50)
            .reserve()),
    FONCTIONS(texte("fonctionsEtTaches", "stage_fonctions", contenu(Contenu::fonctionsEtTaches))
            .dit("FONCTIONS", "Fonctions et tâches")
            .colonne("Fonctions et tâches", 50)
            .reserve()),
    COMPETENCES(texte("competences", "stage_competences", contenu(Contenu::competences))
            .dit("COMPETENCES", "Compétences")
            .colonne("Compétences", 40)
            .reserve()),
    DEBUT(champ("debut", "stage_debut", Stage::debut)
            .dit("DATES", "Dates", (s, noms) -> Reponse.periode(s.debut(), s.fin()))
            .colonnes(Colonne.date("debut", "Date début stage", "c.stage_debut"))),
    FIN(champ("fin", "stage_fin", Stage::fin).colonnes(Colonne.date("fin", "Date fin stage", "c.stage_fin"))),
    INTERRUPTION(champ("interruption", null, s -> s.interruption() != null)
            .dit("INTERRUPTION", "Interruption", (s, noms) -> ReponsesDuStage.interruption(s))
            .facultatif()
            .colonnes(Colonne.ouiNon("interruption", "Interruption", "c.interruption_debut is not null"))),
    DEBUT_INTERRUPTION(champ("debutInterruption", "interruption_debut", interrompu(Interruption::debut))
            .colonnes(Colonne.date("interruptionDebut", "Date début interruption", "c.interruption_debut"))),
    FIN_INTERRUPTION(champ("finInterruption", "interruption_fin", interrompu(Interruption::fin))
            .colonnes(Colonne.date("interruptionFin", "Date fin interruption", "c.interruption_fin"))),
    ANNEE(champ("annee", "stage_annee", Stage::annee)
            .dit(
                    "ANNEE",
                    "Année universitaire",
                    (s, noms) -> new Reponse(new AnneeUniversitaire(s.annee()).libelle(), List.of()))),
    TEMPS(parmi(
                    "tempsTravail",
                    "presence_temps_travail",
                    Liste.TEMPS_TRAVAIL,
                    "tempsTravail",
                    presence(Presence::tempsTravail))
            .dit("TEMPS", "Temps de travail")
            .colonne("Temps de travail")),
    JOURS(champ("joursParSemaine", "presence_jours_semaine", presence(Presence::joursParSemaine))
            .dit("PRESENCE", "Présence hebdomadaire", (s, noms) -> ReponsesDuStage.presence(s.presence()))
            .nombre("Nb de jours de travail")),
    HEURES(champ("heuresParSemaine", "presence_heures_semaine", presence(Presence::heuresParSemaine))
            .nombre("Nombre d'heures hebdomadaire")),
    DUREE(champ("dureeHeures", "presence_duree_heures", presence(Presence::dureeHeures))
            .dit("DUREE", "Durée effective", (s, noms) -> ReponsesDuStage.duree(s.presence()))
            .colonnes(
                    Colonne.nombre("dureeHeures", "Durée du stage (heures)", "c.presence_duree_heures"),
                    Colonne.nombre(
                            "dureeJours",
                            "Durée du stage (jours de 7 h)",
                            "round(c.presence_duree_heures / " + Seuils.HEURES_PAR_JOUR + ", 2)"),
                    Colonne.nombre(
                            "dureeMois",
                            "Durée du stage (mois de 22 jours)",
                            "round(c.presence_duree_heures / " + Seuils.HEURES_PAR_MOIS + ", 2)"))),
    NUIT(champ("presenceNuit", "presence_nuit", presence(Presence::nuit))
            .dit("PARTICULIERES", "Présences particulières", (s, noms) -> ReponsesDuStage.particulieres(s.presence()))
            .facultatif()
            .colonnes(Colonne.texte(
                    "presences",
                    "Présences particulières",
                    20,
                    "nullif(concat_ws(', ', case when c.presence_nuit then 'nuit' end,"
                            + " case when c.presence_dimanche then 'dimanche' end,"
                            + " case when c.presence_ferie then 'jours fériés' end,"
                            + " case when c.presence_teletravail then 'télétravail' end), '')"))),
    DIMANCHE(champ("presenceDimanche", "presence_dimanche", presence(Presence::dimanche))),
    FERIE(champ("presenceFerie", "presence_ferie", presence(Presence::ferie))),
    TELETRAVAIL(champ("teletravail", "presence_teletravail", presence(Presence::teletravail))),
    CONGES(texte("conges", "presence_conges", presence(Presence::conges))
            .dit("CONGES", "Congés et absences autorisées")
            .facultatif()
            .colonne("Congés et absences", 30)),
    GRATIFICATION(champ("gratification", null, s -> s.gratification() != null)
            .dit("GRATIFICATION", "Gratification", (s, noms) -> ReponsesDuStage.gratification(s, noms))
            .colonnes(Colonne.ouiNon("gratification", "Gratification", "c.gratification_montant is not null"))),
    MONTANT(champ("montant", "gratification_montant", paye(ReponsesDuStage::montantSaisi))
            .colonnes(Colonne.de(
                    "montant", "Montant de la gratification (€)", Genre.MONTANT, 14, "c.gratification_montant"))),
    UNITE(parmi("unite", "gratification_unite", Liste.UNITE_GRATIFICATION, "unites", paye(Gratification::unite))
            .colonne("Unité de la gratification")),
    NATURE(parmi("nature", "gratification_nature", Liste.DEVISE_NATURE, "natures", paye(Gratification::nature))
            .colonne("Gratification nette ou brute")),
    VERSEMENT(parmi(
                    "modeVersement",
                    "gratification_mode",
                    Liste.MODE_VERSEMENT,
                    "modesVersement",
                    paye(Gratification::modeVersement))
            .dit("VERSEMENT", "Versement")
            .facultatif()
            .colonne("Mode de versement")),
    RYTHME(parmi(
                    "rythmeVersement",
                    "gratification_rythme",
                    Liste.RYTHME_VERSEMENT,
                    "rythmes",
                    paye(Gratification::rythme))
            .dit("RYTHME", "Rythme")
            .facultatif()
            .colonnes(Colonne.code("rythme", "Rythme de versement", Liste.RYTHME_VERSEMENT, "c.gratification_rythme"))),
    AVANTAGES(texte("avantages", "modalites_avantages", modalites(Modalites::avantages))
            .dit("AVANTAGES", "Avantages")
            .facultatif()
            .colonne("Avantages nature", 30)),
    CONFIDENTIALITE(parmi(
                    "confidentialite",
                    "modalites_confidentialite",
                    Liste.CONFIDENTIALITE,
                    "confidentialites",
                    modalites(Modalites::confidentialite))
            .dit("CONFIDENTIALITE", "Confidentialité")
            .colonne("Confidentialité")),
    LANGUE(parmi("langue", "modalites_langue", Liste.LANGUE_CONVENTION, "langues", modalites(Modalites::langue))
            .dit("LANGUE", "Langue d'impression")
            .colonne("Langue d'impression")),
    SUIVI(parmi("modeSuivi", "modalites_suivi", Liste.MODE_SUIVI, "modesSuivi", modalites(Modalites::modeSuivi))
            .dit("SUIVI", "Suivi")
            .colonne("Mode de suivi")),
    EVALUATION(parmi(
                    "modeEvaluation",
                    "modalites_evaluation",
                    Liste.MODE_EVALUATION,
                    "modesEvaluation",
                    modalites(Modalites::modeEvaluation))
            .dit("EVALUATION", "Évaluation")
            .colonne("Mode d'évaluation")),
    ECTS(champ("ects", "modalites_ects", modalites(Modalites::ects))
            .dit(
                    "ECTS",
                    "Crédits ECTS",
                    (s, noms) -> Reponse.nombre(s.modalites().ects()))
            .facultatif()
            .nombre("Crédits ECTS")),
    ORIGINE(parmi("origine", "stage_origine", Liste.ORIGINE_STAGE, "origines", contenu(Contenu::origine))
            .dit("ORIGINE", "Origine")
            .facultatif()
            .colonne("Origine du stage"));

    private final Definition definition;

    ChampDuStage(Definition definition) {
        this.definition = definition;
    }

    /** Those whose values are codes of a list. */
    public static Stream<ChampDuStage> codes() {
        return Stream.of(values()).filter(champ -> champ.liste() != null);
    }

    /** Their lists. */
    public static Liste[] listes() {
        return codes().map(ChampDuStage::liste).toArray(Liste[]::new);
    }

    /** The codes of this stage by field, empty ones left out. */
    public static Map<ChampDuStage, String> codes(Stage stage) {
        Map<ChampDuStage, String> codes = new EnumMap<>(ChampDuStage.class);
        codes().filter(champ -> Texte.propre(champ.code(stage)) != null)
                .forEach(champ -> codes.put(champ, champ.code(stage)));
        return codes;
    }

    /** The question that it answers, alone or for those that follow it; null for those. */
    @Override
    public String libelle() {
        return definition.libelle;
    }

    @Override
    public String cle() {
        return "recapitulatif." + definition.cle;
    }

    /** In forms. */
    public String nom() {
        return definition.nom;
    }

    /** Null when it is no code. */
    public Liste liste() {
        return definition.liste;
    }

    /** Under which name forms receive its list. */
    public String choix() {
        return definition.choix;
    }

    /** In app.convention; null when another column says it. */
    public String colonne() {
        return definition.colonne;
    }

    /** As its form takes it. */
    public Object valeur(Stage stage) {
        return definition.valeur.apply(stage);
    }

    /** Null for none. */
    public String code(Stage stage) {
        return stage == null ? null : (String) valeur(stage);
    }

    /** What an export may show of it. */
    public List<Colonne> colonnes() {
        return definition.colonnes;
    }

    /** Whether an export shows it only to those who may take a confidential subject away (A13.9). */
    public boolean reserve() {
        return definition.reserve;
    }

    /** The summary of this stage; nothing before the step has been saved once. */
    public static List<Ligne> lignes(Stage stage, Libelles.Lus noms) {
        Lignes lignes = new Lignes();
        if (stage != null) {
            Stream.of(values())
                    .filter(champ -> champ.libelle() != null)
                    .forEach(champ -> champ.dire(lignes, champ.definition.reponse.apply(stage, noms)));
        }
        return lignes.toutes();
    }

    private void dire(Lignes lignes, Reponse reponse) {
        if (definition.facultatif) {
            lignes.siPresent(this, reponse);
        } else {
            lignes.ligne(this, reponse);
        }
    }
}
