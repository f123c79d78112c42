package fr.univ.stages.offre;

import fr.univ.stages.etablissement.UsageOrganismes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps an établissement that an offer names, however old, from being deleted. */
@Component
class UsageParLesOffres implements UsageOrganismes {

    private final JdbcClient jdbc;

    UsageParLesOffres(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean contactUtilise(long contact) {
        return false;
    }

    @Override
    public boolean serviceUtilise(long service) {
        return false;
    }

    @Override
    public boolean etablissementUtilise(long etablissement) {
        return jdbc.sql("select exists (select from app.offre where etablissement_id = ?)")
                .param(etablissement)
                .query(Boolean.class)
                .single();
    }
}
