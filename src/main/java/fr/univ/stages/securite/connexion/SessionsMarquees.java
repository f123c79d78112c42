package fr.univ.stages.securite.connexion;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Finds, on whichever node they were opened, the sessions that the university's sign-in service wants ended. */
@Component
public class SessionsMarquees {

    private final SessionRepository<?> sessions;
    private final JdbcClient base;

    SessionsMarquees(SessionRepository<?> sessions, JdbcClient base) {
        this.sessions = sessions;
        this.base = base;
    }

    /** Name of the attribute that marks a session: a digest, since a ticket is a credential. */
    public static String marque(String origine, String valeur) {
        try {
            byte[] empreinte = MessageDigest.getInstance("SHA-256")
                    .digest((origine + ":" + valeur).getBytes(StandardCharsets.UTF_8));
            return "fin:" + HexFormat.of().formatHex(empreinte);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends every session that bears this mark, on whatever node. */
    public void terminer(String marque) {
        base.sql("""
                        select s.session_id from app.spring_session_attributes a
                        join app.spring_session s on s.primary_id = a.session_primary_id
                        where a.attribute_name = ? and a.attribute_name like 'fin:%'""").param(marque).query(String.class).list().forEach(sessions::deleteById);
    }
}
