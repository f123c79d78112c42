package fr.univ.stages.convention;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever changes a convention, signs it, amends it or ends it comes one after the other: pages, tasks and timers take its
 * row until their transaction ends, before they read anything of it and before the engine's rows (docs/adr/0011).
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class VerrouDesConventions {

    private final JdbcClient base;

    VerrouDesConventions(JdbcClient base) {
        this.base = base;
    }

    /** By its id; false when it is gone. */
    public boolean prendre(long id) {
        return pris("select 1 from app.convention where id = ? for no key update", id);
    }

    /** By its number; false when there is none. */
    boolean prendreNumero(long numero) {
        return pris("select 1 from app.convention where numero = ? for no key update", numero);
    }

    /** Whoever waits too long is told to try again, rather than keep a connection that others need. */
    private boolean pris(String requete, long valeur) {
        base.sql("select set_config('lock_timeout', '5s', true)").query().singleRow();
        return base.sql(requete).param(valeur).query(Integer.class).optional().isPresent();
    }
}
