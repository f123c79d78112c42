package fr.univ.stages.convention;

import fr.univ.stages.etablissement.UsageOrganismes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps organisations, services and contacts that a convention names from being deleted. */
@Component
class UsageParLesConventions implements UsageOrganismes {

    private final JdbcClient base;

    UsageParLesConventions(JdbcClient base) {
        this.base = base;
    }

    @Override
    public String nom() {
        return "convention";
    }

    @Override
    public long duContact(long contact) {
        return compter("tuteur_id = :id or signataire_id = :id", contact);
    }

    @Override
    public long duService(long service) {
        return compter("service_id = :id", service);
    }

    @Override
    public long deLEtablissement(long etablissement) {
        return compter("etablissement_id = :id", etablissement);
    }

    private long compter(String condition, long id) {
        return base.sql("select count(*) from app.convention where " + condition)
                .param("id", id)
                .query(Long.class)
                .single();
    }
}
