package fr.univ.stages.securite;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;

/** Finds, on whichever node it was opened, the session that a CAS ticket opened. */
record SessionsCas(SessionRepository<?> sessions, JdbcClient base) {

    /** Name of the attribute that marks the session: a digest, since a ticket is a credential. */
    static String marque(String ticket) {
        try {
            byte[] empreinte = MessageDigest.getInstance("SHA-256").digest(ticket.getBytes(StandardCharsets.UTF_8));
            return "cas:" + HexFormat.of().formatHex(empreinte);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    void terminer(String ticket) {
        base.sql("""
                        select s.session_id from app.spring_session_attributes a
                        join app.spring_session s on s.primary_id = a.session_primary_id
                        where a.attribute_name = ? and a.attribute_name like 'cas:%'""").param(marque(ticket)).query(String.class).list().forEach(sessions::deleteById);
    }
}
