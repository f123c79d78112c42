package fr.univ.stages.convention;

import fr.univ.stages.etablissement.usage.Remplacement;
import fr.univ.stages.etablissement.usage.UsageParTable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps organisations, services and contacts that a convention names from being deleted, and follows them when merged. */
@Component
@Order(1)
class UsageParLesConventions extends UsageParTable {

    UsageParLesConventions(JdbcClient base) {
        super(base, "app.convention", "convention");
    }

    @Override
    public long duContact(long contact) {
        return compter("tuteur_id = :id or signataire_id = :id", contact);
    }

    @Override
    public long duService(long service) {
        return compter("service_id = :id", service);
    }

    /** The versions stay: documents are kept by version, and whoever fills in a dossier goes on with the one that stays. */
    @Override
    public void remplacer(Remplacement remplacement) {
        super.remplacer(remplacement);
        renommer("service_id", remplacement.services());
        renommer("tuteur_id", remplacement.contacts());
        renommer("signataire_id", remplacement.contacts());
    }
}
