package fr.univ.stages.avenant;

import fr.univ.stages.etablissement.usage.Remplacement;
import fr.univ.stages.etablissement.usage.UsageParTable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps organisations, services and contacts that an amendment names from being deleted, and follows them when merged. */
@Component
@Order(2)
class UsageParLesAvenants extends UsageParTable {

    UsageParLesAvenants(JdbcClient base) {
        super(base, "app.avenant", "avenant");
    }

    @Override
    public long duContact(long contact) {
        return compter("tuteur_id = :id", contact);
    }

    @Override
    public long duService(long service) {
        return compter("service_id = :id", service);
    }

    @Override
    public void remplacer(Remplacement remplacement) {
        super.remplacer(remplacement);
        renommer("service_id", remplacement.services());
        renommer("tuteur_id", remplacement.contacts());
    }
}
