package fr.univ.stages.avenant.papier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import fr.univ.stages.convention.papier.ConventionImprimee.Sejour;
import fr.univ.stages.document.Logo;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Everything an amendment prints, and nothing else (3.3.2): what is kept of it for ever.
 *
 * @param numero null until confirmed: the document then says that it is a draft
 * @param convention number of the convention that it changes
 * @param annee academic year of the convention, « 2026-2027 »
 * @param langue language printed beside the French, « fr » for none
 * @param motif why, in the words of whoever asked
 * @param rupture last day of presence when the stage ends early, null otherwise
 * @param heures done by then, null unless the stage ends
 * @param changements at least one unless the stage ends: then what its end changes beside, the hours and what is due
 * @param sejour the country to which the stage moves, whose sheet is annexed (L124-20); null in France or when it stays
 * @param depart whether it leaves France: what the convention prints for a stage abroad only is then added to it
 */
public record AvenantImprime(
        String numero,
        String convention,
        String annee,
        LocalDate editeLe,
        String langue,
        Emetteur emetteur,
        Partie organisme,
        Partie stagiaire,
        String motif,
        LocalDate rupture,
        BigDecimal heures,
        List<Changement> changements,
        Sejour sejour,
        boolean depart,
        List<Signataire> signataires) {

    /**
     * The university's side.
     *
     * @param centre the office that issues the paper, or null
     * @param lignes its address and how to reach it, as printed at the head
     */
    public record Emetteur(String etablissement, String centre, List<String> lignes, Logo logo) {}

    /** A name, and what is printed under it; {@code numero} is a student's, null for an organisation. */
    public record Partie(String nom, String numero, List<String> lignes) {}

    /** What an amendment may change (3.3.1); the name is the key of its label in each language. */
    public enum Objet {
        SUJET,
        PERIODE,
        GRATIFICATION,
        LIEU,
        TUTEUR,
        ENSEIGNANT,
        INTERRUPTION,
        DUREE,
        CONGES,
        VERSEMENT
    }

    /** One thing that changes, as it was signed first and as it will be; a null value is printed as none. */
    public record Changement(Objet objet, ValeurImprimee initiale, ValeurImprimee nouvelle) {}

    /** Who signs, in the order of the paper; the name is the key of the label in each language. */
    public enum Role {
        STAGIAIRE,
        REPRESENTANT,
        ORGANISME,
        TUTEUR,
        ENSEIGNANT,
        ETABLISSEMENT;

        /** Key of its label. */
        @JsonIgnore
        public String getCle() {
            return "signatures." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** One signature; a null name leaves a line. */
    public record Signataire(Role role, String nom, String qualite) {}

    /** Whether the stage becomes longer or moves, so that the ceiling of L124-5 is recalled. */
    @JsonIgnore
    public boolean isPlafondRappele() {
        return changements.stream().anyMatch(changement -> changement.objet() == Objet.PERIODE);
    }
}
