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
    public String nom() {
        return "offre";
    }

    @Override
    public long duContact(long contact) {
        return 0;
    }

    @Override
    public long duService(long service) {
        return 0;
    }

    @Override
    public long deLEtablissement(long etablissement) {
        return jdbc.sql("select count(*) from app.offre where etablissement_id = ?")
                .param(etablissement)
                .query(Long.class)
                .single();
    }
}
