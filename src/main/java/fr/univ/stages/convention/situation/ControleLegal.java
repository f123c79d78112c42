package fr.univ.stages.convention.situation;

import fr.univ.stages.convention.loi.Constat;
import fr.univ.stages.convention.loi.Loi;
import fr.univ.stages.convention.loi.PriseDEffet;
import fr.univ.stages.convention.modele.Convention;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Asks the law about a convention as it stands (6.1). */
@Component
public class ControleLegal {

    private final SituationDuStage situations;

    ControleLegal(SituationDuStage situations) {
        this.situations = situations;
    }

    /** The gravest first; empty while a section that the law looks at is not filled in. */
    public List<Constat> constats(Convention convention) {
        return convention.manques().isEmpty() ? Loi.constats(convention, situations.de(convention)) : List.of();
    }

    /**
     * What an amendment makes newly unlawful, or worse than it is; the last signature on it is null until all are there.
     */
    public List<Constat> nouveaux(Convention convention, Convention amendee, LocalDate derniereSignature) {
        List<Constat> avant = constats(convention);
        return Stream.concat(
                        constats(amendee).stream().filter(constat -> constat.nouveau(avant)),
                        PriseDEffet.constat(convention.stage(), amendee.stage(), derniereSignature).stream())
                .toList();
    }
}
