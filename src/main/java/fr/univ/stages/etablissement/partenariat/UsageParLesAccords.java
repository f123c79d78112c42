package fr.univ.stages.etablissement.partenariat;

import fr.univ.stages.etablissement.usage.Remplacement;
import fr.univ.stages.etablissement.usage.UsageParTable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps an établissement from being deleted with its agreements, whose scans would go unseen. */
@Component
class UsageParLesAccords extends UsageParTable {

    private final AccordRepository accords;

    UsageParLesAccords(JdbcClient base, AccordRepository accords) {
        super(base, "app.accord", "accord");
        this.accords = accords;
    }

    @Override
    public void remplacer(Remplacement remplacement) {
        accords.deplacer(remplacement.ancien(), remplacement.garde());
    }
}
