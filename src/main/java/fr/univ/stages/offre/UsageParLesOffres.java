package fr.univ.stages.offre;

import fr.univ.stages.etablissement.usage.UsageParTable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps an établissement that an offer names, however old, from being deleted, and follows it when merged. */
@Component
@Order(2)
class UsageParLesOffres extends UsageParTable {

    UsageParLesOffres(JdbcClient base) {
        super(base, "app.offre", "offre");
    }
}
