package fr.univ.stages.etablissement;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Keeps an établissement from being deleted with its agreements, whose scans would go unseen. */
@Component
class UsageParLesAccords implements UsageOrganismes {

    private final AccordRepository accords;

    UsageParLesAccords(AccordRepository accords) {
        this.accords = accords;
    }

    @Override
    public String nom() {
        return "accord";
    }

    @Override
    public Map<Long, Long> desEtablissements(Collection<Long> etablissements) {
        return accords.compter(etablissements).stream()
                .collect(Collectors.toMap(ligne -> (Long) ligne[0], ligne -> (Long) ligne[1]));
    }

    @Override
    public void remplacer(Remplacement remplacement) {
        accords.deplacer(remplacement.ancien(), remplacement.garde());
    }
}
