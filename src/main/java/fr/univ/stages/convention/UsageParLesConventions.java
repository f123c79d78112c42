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
    public boolean contactUtilise(long contact) {
        return existe("tuteur_id = :id or signataire_id = :id", contact);
    }

    @Override
    public boolean serviceUtilise(long service) {
        return existe("service_id = :id", service);
    }

    @Override
    public boolean etablissementUtilise(long etablissement) {
        return existe("etablissement_id = :id", etablissement);
    }

    private boolean existe(String condition, long id) {
        return base.sql("select exists (select 1 from app.convention where " + condition + ")")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }
}
