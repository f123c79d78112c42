package fr.univ.stages.convention;

import fr.univ.stages.convention.loi.Constat;
import fr.univ.stages.convention.loi.Loi;
import fr.univ.stages.convention.modele.Convention;
import java.util.List;
import org.springframework.stereotype.Component;

/** Asks the law about a convention as it stands (mission 6.1). */
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
}
