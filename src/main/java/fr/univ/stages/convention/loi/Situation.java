package fr.univ.stages.convention.loi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a rule needs to know beside the convention itself.
 *
 * @param jour today
 * @param derniereSignature null until everybody has signed
 * @param lieuEnFrance whether one works in France or overseas
 * @param etablissement the host
 * @param stagesPrecedents the student's other conventions of that year in that organisation
 * @param charges how many people the tutor, the teacher and the organisation already look after
 * @param carence the stage on the same post that ended last, or null
 * @param parts the stage cut where the yearly amounts change, in the order of time
 */
public record Situation(
        LocalDate jour,
        LocalDate derniereSignature,
        boolean lieuEnFrance,
        Hote etablissement,
        StagesPrecedents stagesPrecedents,
        Charges charges,
        Carence carence,
        List<Part> parts) {

    /** Quota: how many interns at once the law lets it have, null when its size is unknown. */
    public record Hote(boolean enFrance, boolean publique, Integer quota) {}

    /** Their hours together, and their numbers. */
    public record StagesPrecedents(BigDecimal heures, List<Long> numeros) {}

    /** Signed or validated conventions beside this one: of the tutor on the first day, of the others at the worst moment. */
    public record Charges(int tuteur, int referent, int etablissement) {}

    /** The number of that convention, its dates. */
    public record Carence(long numero, LocalDate debut, LocalDate fin) {}

    /** Hours of presence in one calendar year; the minimum of an hour is null while it is not published. */
    public record Part(int annee, BigDecimal heures, BigDecimal minimum) {}
}
