package fr.univ.stages.etablissement;

import fr.univ.stages.etablissement.modele.Etablissement;
import fr.univ.stages.etablissement.modele.Lecture;
import fr.univ.stages.etablissement.usage.Remplacement;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers where each merged organisation went, and the services and people joined on the way, through later merges too. */
@Component
public class TracesDeFusion {

    private static final String ETABLISSEMENTS = "app.etablissement_fusion";
    private static final String SERVICES = "app.service_fusion";
    private static final String CONTACTS = "app.contact_fusion";

    private final JdbcClient jdbc;

    TracesDeFusion(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To be called before the vanishing record is deleted. */
    public void noter(Etablissement disparait, long garde, Instant le, String par) {
        jdbc.sql("update app.etablissement_fusion set garde_id = ? where garde_id = ?")
                .params(garde, disparait.id())
                .update();
        jdbc.sql("""
                        insert into app.etablissement_fusion (ancien_id, garde_id, raison_sociale, siret, le, par)
                        values (:ancien, :garde, :nom, :siret, :le, :par)""")
                .param("ancien", disparait.id())
                .param("garde", garde)
                .param("nom", disparait.donnees().raisonSociale())
                .param("siret", Lecture.texte(disparait.donnees().siret()))
                .param("le", java.sql.Timestamp.from(le))
                .param("par", par)
                .update();
    }

    /** To be called before what was joined is deleted. */
    public void noter(Remplacement remplacement) {
        remplacement.services().forEach((ancien, garde) -> noter(SERVICES, ancien, garde));
        remplacement.contacts().forEach((ancien, garde) -> noter(CONTACTS, ancien, garde));
    }

    /** The record that took the place of this one; empty when it was never merged. */
    public Optional<Long> garde(long ancien) {
        return garde(ETABLISSEMENTS, ancien);
    }

    /** The same of a service. */
    Optional<Long> service(long ancien) {
        return garde(SERVICES, ancien);
    }

    /** The same of a person. */
    Optional<Long> contact(long ancien) {
        return garde(CONTACTS, ancien);
    }

    /** The name it had; empty when it was never merged. */
    public Optional<String> nom(long ancien) {
        return jdbc.sql("select raison_sociale from app.etablissement_fusion where ancien_id = ?")
                .param(ancien)
                .query(String.class)
                .optional();
    }

    private void noter(String table, long ancien, long garde) {
        jdbc.sql("update " + table + " set garde_id = ? where garde_id = ?")
                .params(garde, ancien)
                .update();
        jdbc.sql("insert into " + table + " (ancien_id, garde_id) values (?, ?)")
                .params(ancien, garde)
                .update();
    }

    private Optional<Long> garde(String table, long ancien) {
        return jdbc.sql("select garde_id from " + table + " where ancien_id = ?")
                .param(ancien)
                .query(Long.class)
                .optional();
    }
}
