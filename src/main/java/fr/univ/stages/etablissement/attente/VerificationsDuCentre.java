package fr.univ.stages.etablissement.attente;

import fr.univ.stages.centre.Attache;
import fr.univ.stages.centre.UsageDesCentres;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a centre from being deleted while organisations wait for it to verify them. */
@Component
@Order(3)
public class VerificationsDuCentre implements UsageDesCentres {

    private final JdbcClient jdbc;

    public VerificationsDuCentre(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Attache attache(long centre) {
        long nombre = jdbc.sql("select count(*) from app.verification_etablissement where centre_id = ?")
                .param(centre)
                .query(Long.class)
                .single();
        return new Attache("établissements à vérifier", nombre, "/taches");
    }
}
