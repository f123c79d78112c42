package fr.univ.stages.securite.journal;

import fr.univ.stages.noyau.Acteur;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The audit table: who did what to which record, when; written in the transaction of the deed. */
@Component
public class Journal {

    private final JdbcClient base;

    Journal(JdbcClient base) {
        this.base = base;
    }

    /**
     * Adds a line. {@code objet} names the record without personal data, for example {@code convention 10001}; after a
     * comma it may say more, which a search by record leaves aside.
     */
    public void noter(Acteur acteur, ActionTracee action, String objet) {
        noter(acteur.login(), action, objet);
    }

    void noter(String par, ActionTracee action, String objet) {
        ouvrir(par, action, objet);
    }

    /** The same, and gives the line's id to who will count in it what repeats. */
    public long ouvrir(String par, ActionTracee action, String objet) {
        return base.sql("insert into app.trace (par, action, objet) values (?, ?, ?) returning id")
                .params(par, action.name(), objet)
                .query(Long.class)
                .single();
    }
}
