package fr.univ.stages.centre;

import org.springframework.jdbc.core.simple.JdbcClient;

/** A centre of its own for a test that changes who works there, written without the code under test. */
public final class CentreDEssai {

    private CentreDEssai() {}

    /** Id of a new centre without staff. */
    public static long ouvrir(JdbcClient sql, String nom) {
        return sql.sql("""
                        insert into app.centre (nom, type, voie, code_postal, commune, telephone, cree_le, cree_par)
                        values (?, 'UFR', '1 rue de l''Essai', '35000', 'Rennes', '+33199001234', now(), 'essai')
                        returning id
                        """).param(nom).query(Long.class).single();
    }

    /** Removes it with its staff. */
    public static void fermer(JdbcClient sql, long centre) {
        sql.sql("delete from app.centre where id = ?").param(centre).update();
    }
}
