package fr.univ.stages.convention;

import fr.univ.stages.centre.Attache;
import fr.univ.stages.centre.UsageDesCentres;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a centre from being deleted while it manages a convention, created or not. */
@Component
@Order(1)
class ConventionsDuCentre implements UsageDesCentres {

    private final JdbcClient base;

    ConventionsDuCentre(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Attache attache(long centre) {
        long nombre = base.sql("select count(*) from app.convention where centre_id = ?")
                .param(centre)
                .query(Long.class)
                .single();
        return new Attache("conventions", nombre, "/conventions");
    }
}
