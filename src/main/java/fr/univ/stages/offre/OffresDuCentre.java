package fr.univ.stages.offre;

import fr.univ.stages.centre.Attache;
import fr.univ.stages.centre.UsageDesCentres;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a centre from being deleted while it manages an offer, however old. */
@Component
@Order(2)
class OffresDuCentre implements UsageDesCentres {

    private final JdbcClient base;

    OffresDuCentre(JdbcClient base) {
        this.base = base;
    }

    @Override
    public Attache attache(long centre) {
        long nombre = base.sql("select count(*) from app.offre where centre_id = ?")
                .param(centre)
                .query(Long.class)
                .single();
        return new Attache("offres", nombre, null);
    }
}
