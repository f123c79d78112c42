package fr.univ.stages.convention.loi;

import fr.univ.stages.convention.modele.Convention;
import java.util.Comparator;
import java.util.List;

/** All rules at once. */
public final class Loi {

    private static final List<Controle> CONTROLES = List.of(
            new Cursus(),
            new PersonnesDuStage(),
            new Duree(),
            new GratificationDue(),
            new ObligationsDeLEtablissement());

    private Loi() {}

    /** What a complete convention does not meet, the gravest first. */
    public static List<Constat> constats(Convention convention, Situation situation) {
        return CONTROLES.stream()
                .flatMap(controle -> controle.constats(convention, situation))
                .sorted(Comparator.comparing(constat -> constat.regle().gravite()))
                .toList();
    }
}
