package fr.univ.stages.convention.vie;

import fr.univ.stages.convention.AccesConvention;
import fr.univ.stages.convention.AvenantsDeLaConvention;
import fr.univ.stages.convention.HistoireDesConventions;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Fait;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The last day has passed. Papers that everybody signed in time come back days later: while an amendment that has its number
 * is neither validated nor deleted, the convention does not end.
 */
@Service
@Transactional
public class FinDuStage {

    private final AccesConvention acces;
    private final List<AvenantsDeLaConvention> avenants;
    private final HistoireDesConventions histoire;

    FinDuStage(AccesConvention acces, List<AvenantsDeLaConvention> avenants, HistoireDesConventions histoire) {
        this.acces = acces;
        this.avenants = avenants;
        this.histoire = histoire;
    }

    /** Whether it waits, which its story says once for the same amendments; after a rupture nothing more takes effect. */
    public boolean attendUnAvenant(long id) {
        acces.retenir(id);
        Convention convention = acces.trouver(id);
        if (convention.cycle().rompue()) {
            return false;
        }
        String lesquels = avenants.stream()
                .flatMap(module -> module.enAttente(id).stream())
                .collect(Collectors.joining(", "));
        if (!lesquels.isEmpty() && !dejaDit(id, lesquels)) {
            histoire.noter(id, Fait.AVENANT_ATTENDU, null, lesquels);
        }
        return !lesquels.isEmpty();
    }

    private boolean dejaDit(long id, String lesquels) {
        return histoire.dernier(id, Set.of(Fait.AVENANT_ATTENDU))
                .filter(evenement -> lesquels.equals(evenement.detail()))
                .isPresent();
    }
}
