package fr.univ.stages.avenant;

import fr.univ.stages.convention.modele.Convention;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** « 10001-A1 », « 10001-A2 »…: says which convention it changes; a deleted amendment's number is never given again. */
@Component
class NumerosDAvenant {

    private final JdbcClient base;

    NumerosDAvenant(JdbcClient base) {
        this.base = base;
    }

    String suivant(Convention convention) {
        int rang = base.sql("""
                        update app.convention set avenants_numerotes = avenants_numerotes + 1 where id = ?
                        returning avenants_numerotes""").param(convention.id()).query(Integer.class).single();
        return convention.numero() + "-A" + rang;
    }
}
