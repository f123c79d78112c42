package fr.univ.stages.convention.papier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.univ.stages.convention.modele.Minorite;
import fr.univ.stages.document.Logo;
import fr.univ.stages.noyau.Montant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything a convention prints, and nothing else: never the social security number (6.2, what was printed is kept).
 * Texts may be null where a line to fill by hand is printed instead.
 *
 * @param numero null until « Créer » has given one: the document then says that it is a draft
 * @param annee academic year as written, « 2026-2027 »
 * @param editeLe day of printing, on which the majority of the stagiaire is judged
 * @param creeLe null until created
 * @param langue language printed beside the French, « fr » for none (3.1.5)
 * @param sejour the country of a stage abroad, whose sheet is annexed (L124-20); null in France
 */
public record ConventionImprimee(
        String numero,
        String annee,
        LocalDate editeLe,
        LocalDate creeLe,
        Enseignement enseignement,
        Accueil accueil,
        Stagiaire stagiaire,
        Formation formation,
        Stage stage,
        Encadrement encadrement,
        Gratification gratification,
        ProtectionSociale protection,
        String langue,
        Sejour sejour) {

    /** Which law the host lives under; chooses article 5 bis or 5 ter and what they quote (D124-7, C. trav. L3261-2). */
    public enum RegimeDroit {
        /** Companies, associations, and public bodies whose staff are under private law. */
        PRIVE,
        /** State, local authorities, hospitals, administrative public bodies. */
        PUBLIC,
        /** French, where labour law is the territory's own and nobody has a SIRET: Nouvelle-Calédonie… (A12.7). */
        LOCAL,
        /** A host of another country, whose own law applies (A12.3). */
        ETRANGER
    }

    /** Lines of an address in the order of printing; country null for France. */
    public record Adresse(String complement, String voie, String codePostal, String commune, String pays) {}

    /** Someone named on the paper; every part but the name may be null. */
    public record Personne(
            String civilite, String prenom, String nom, String qualite, String telephone, String courriel) {}

    /**
     * The university's side.
     *
     * @param centre the office that issues the paper; its address heads the first page
     * @param representant whoever signs for the president; null leaves a line
     * @param contacts staff whom the centre wants printed; may be empty
     * @param logo null when the centre has none
     */
    public record Enseignement(
            String nom,
            String composante,
            String centre,
            Adresse adresse,
            String telephone,
            String courriel,
            String siteWeb,
            Personne representant,
            List<Personne> contacts,
            Logo logo) {}

    /**
     * The host's side.
     *
     * @param numeroLocal what identifies it where there is no SIRET: RIDET, Tahiti, foreign register; null when not known
     * @param service where the stagiaire works; with its own address when it has one
     * @param signataire null when the step was skipped
     */
    public record Accueil(
            String raisonSociale,
            String siret,
            String numeroLocal,
            String activite,
            String statutJuridique,
            RegimeDroit regime,
            Adresse adresse,
            String telephone,
            String courriel,
            String service,
            Adresse lieu,
            Personne signataire) {}

    /** The student; the representative only matters while under eighteen. */
    public record Stagiaire(
            String civilite,
            String prenom,
            String nom,
            LocalDate dateNaissance,
            String numeroEtudiant,
            Adresse adresse,
            String telephone,
            String courriel,
            String courrielPersonnel,
            Personne representantLegal) {}

    /**
     * D124-4 1°.
     *
     * @param volumeHoraire hours of teaching in the year, null when unknown
     * @param cesure no curriculum is then part of the agreement (D611-16)
     */
    public record Formation(String intitule, String composante, Integer volumeHoraire, boolean cesure) {}

    /** A time during which the stagiaire is away, both days included. */
    public record Interruption(LocalDate debut, LocalDate fin) {}

    /**
     * D124-4 3° to 7°, 10° and 12°; labels are those of the lists, not their codes.
     *
     * @param duree hours of effective presence, null leaves a line
     * @param conges leave and authorised absences, owed by the convention above 308 h (L124-13)
     * @param confidentialite label of the clause chosen, null or « Non confidentiel » for none
     */
    public record Stage(
            String type,
            String thematique,
            String sujet,
            String activites,
            String competences,
            LocalDate debut,
            LocalDate fin,
            List<Interruption> interruptions,
            BigDecimal duree,
            BigDecimal heuresParSemaine,
            BigDecimal joursParSemaine,
            String tempsTravail,
            boolean nuit,
            boolean dimanche,
            boolean ferie,
            boolean teletravail,
            String conges,
            String modeSuivi,
            String modeEvaluation,
            BigDecimal ects,
            boolean confidentiel,
            String confidentialite) {}

    /** D124-4 2°; null leaves lines to fill. */
    public record Encadrement(Personne enseignant, String affectation, Personne tuteur) {}

    /**
     * D124-4 8° and 13°.
     *
     * @param versee false when none is due nor offered; the amounts are then ignored
     * @param plafondHoraire hourly ceiling of social security in force in {@code anneeDuPlafond}; null when not known
     * @param superieureAuPlancher true: part of it bears contributions (6.2); false: none does (6.1); null: both printed
     */
    public record Gratification(
            boolean versee,
            Montant montant,
            String unite,
            String nature,
            String modeVersement,
            String rythme,
            String avantages,
            Integer anneeDuPlafond,
            BigDecimal plafondHoraire,
            Boolean superieureAuPlancher) {

        /** 15 % of the hourly ceiling (D124-8), null when the ceiling is. */
        @JsonIgnore
        public BigDecimal getPlancher() {
            return plafondHoraire == null ? null : plafondHoraire.multiply(new BigDecimal("0.15"));
        }
    }

    /** The scheme and the fund to call after an accident; null leaves a line. */
    public record ProtectionSociale(String regime, String caisse) {}

    /**
     * What the reference data know of a country; the rest of its sheet is filled by hand.
     *
     * @param traduit its name in the other language, or null
     * @param union a member of the European Union
     * @param carteEuropeenne whether the European health insurance card is taken there
     * @param indicatif telephone code, or null
     */
    public record Sejour(
            String code, String nom, String traduit, boolean union, boolean carteEuropeenne, String indicatif) {}

    /** Place abroad: the sheet of L124-20 is annexed and articles 6.3 and 6.4 are printed. */
    @JsonIgnore
    public boolean isEtranger() {
        return sejour != null;
    }

    /** Under eighteen on the day of printing: a representative signs too (D124-4). */
    @JsonIgnore
    public boolean isMineur() {
        return Minorite.le(stagiaire.dateNaissance(), editeLe);
    }

    /** Length as D124-6 counts it, null while the hours are unknown. */
    @JsonIgnore
    public DureeLegale getDuree() {
        return stage.duree() == null ? null : DureeLegale.de(stage.duree());
    }
}
