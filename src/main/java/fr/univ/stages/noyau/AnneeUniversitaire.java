package fr.univ.stages.noyau;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.Pattern;

/** University year named by the calendar year it starts in, 1970 to 2199; it starts on 1 September. */
public record AnneeUniversitaire(int debut) implements Comparable<AnneeUniversitaire> {

    private static final MonthDay RENTREE = MonthDay.of(9, 1);
    private static final String ATTENDU = "L'année universitaire s'écrit 2026-2027.";
    private static final Pattern FORME = Pattern.compile("(\\d{4})(?:[-/](\\d{4}))?");

    /** Throws ValeurInvalide outside 1970 to 2199. */
    public AnneeUniversitaire {
        if (debut < 1970 || debut > 2199) {
            throw new ValeurInvalide(ATTENDU);
        }
    }

    /** Reads 2026 or 2026-2027; throws ValeurInvalide, also when the two years do not follow each other. */
    public static AnneeUniversitaire de(String saisi) {
        var lu = FORME.matcher(Texte.sansEspaces(saisi));
        if (!lu.matches()) {
            throw new ValeurInvalide(ATTENDU);
        }
        var annee = new AnneeUniversitaire(Integer.parseInt(lu.group(1)));
        if (lu.group(2) != null && Integer.parseInt(lu.group(2)) != annee.debut + 1) {
            throw new ValeurInvalide(ATTENDU);
        }
        return annee;
    }

    /** The year in which that day falls. */
    public static AnneeUniversitaire de(LocalDate jour) {
        int annee = jour.getYear();
        return new AnneeUniversitaire(jour.isBefore(RENTREE.atYear(annee)) ? annee - 1 : annee);
    }

    /** Years a stage starting that day may belong to: its own first, and the other within a month of 1 September. */
    public static List<AnneeUniversitaire> choix(LocalDate debutStage) {
        return choix(debutStage, true, true);
    }

    /** The same, when the centre allows the choice only in the month before, or only in the month after, the start. */
    public static List<AnneeUniversitaire> choix(LocalDate debutStage, boolean moisAvant, boolean moisApres) {
        var annee = de(debutStage);
        if (moisApres && !debutStage.isAfter(annee.premierJour().plusMonths(1))) {
            return List.of(annee, new AnneeUniversitaire(annee.debut - 1));
        }
        var suivante = new AnneeUniversitaire(annee.debut + 1);
        if (moisAvant && !debutStage.isBefore(suivante.premierJour().minusMonths(1))) {
            return List.of(annee, suivante);
        }
        return List.of(annee);
    }

    /** As it is written everywhere: 2026-2027. */
    public String libelle() {
        return debut + "-" + (debut + 1);
    }

    /** In JSON and in the database: the year it starts in. */
    @JsonValue
    public int code() {
        return debut;
    }

    /** The 1 September it starts on. */
    public LocalDate premierJour() {
        return RENTREE.atYear(debut);
    }

    /** From 1 September to 31 August, both included. */
    public Periode periode() {
        return new Periode(premierJour(), premierJour().plusYears(1).minusDays(1));
    }

    @Override
    public int compareTo(AnneeUniversitaire autre) {
        return Integer.compare(debut, autre.debut);
    }

    @Override
    public String toString() {
        return libelle();
    }

    @Converter(autoApply = true)
    static final class EnBase implements AttributeConverter<AnneeUniversitaire, Integer> {

        @Override
        public Integer convertToDatabaseColumn(AnneeUniversitaire annee) {
            return annee == null ? null : annee.debut;
        }

        @Override
        public AnneeUniversitaire convertToEntityAttribute(Integer debut) {
            return debut == null ? null : new AnneeUniversitaire(debut);
        }
    }
}
