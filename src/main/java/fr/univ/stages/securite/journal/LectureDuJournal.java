package fr.univ.stages.securite.journal;

import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Texte;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the audit table backwards in time, page by page from a known line, so that millions of lines cost no more. */
@Component
public class LectureDuJournal {

    /** Lines of a page. */
    public static final int PAR_PAGE = 50;

    private final JdbcClient base;

    LectureDuJournal(JdbcClient base) {
        this.base = base;
    }

    /** What to look for; null or blank means all. {@code objet} is a record's whole name, a bare number a convention's. */
    public record Criteres(String personne, ActionTracee action, String objet, LocalDate du, LocalDate au) {

        /** Trims, and completes a bare number. */
        public Criteres {
            personne = Texte.propre(personne);
            objet = Texte.propre(objet);
            objet = objet != null && objet.matches("\\d{1,18}") ? "convention " + objet : objet;
        }
    }

    /** One line as it was written. */
    public record Ligne(long id, Instant le, String par, String action, String objet) {

        /** The action in French, or its bare name when the list no longer has it. */
        public String libelle() {
            return ActionTracee.deNom(action).map(ActionTracee::libelle).orElse(action);
        }
    }

    /** At most one line more than a page, older than the line {@code avant} unless it is null. */
    public List<Ligne> lire(Criteres criteres, Long avant) {
        Requete requete = requete(criteres, avant);
        return base.sql(requete.sql())
                .params(requete.parametres())
                .query(Ligne.class)
                .list();
    }

    record Requete(String sql, Map<String, Object> parametres) {}

    static Requete requete(Criteres criteres, Long avant) {
        StringBuilder sql = new StringBuilder("select id, le, par, action, objet from app.trace where true");
        Map<String, Object> parametres = new LinkedHashMap<>();
        si(criteres.personne(), " and par = :par", "par", sql, parametres);
        si(
                criteres.action() == null ? null : criteres.action().name(),
                " and action = :action",
                "action",
                sql,
                parametres);
        si(criteres.objet(), " and split_part(objet, ',', 1) = :objet", "objet", sql, parametres);
        si(debut(criteres.du(), 0), " and le >= :du", "du", sql, parametres);
        si(debut(criteres.au(), 1), " and le < :au", "au", sql, parametres);
        si(
                avant,
                " and (le, id) < ((select t.le from app.trace t where t.id = :avant), :avant)",
                "avant",
                sql,
                parametres);
        sql.append(" order by le desc, id desc limit ").append(PAR_PAGE + 1);
        return new Requete(sql.toString(), parametres);
    }

    private static void si(
            Object valeur, String condition, String nom, StringBuilder sql, Map<String, Object> parametres) {
        if (valeur != null) {
            sql.append(condition);
            parametres.put(nom, valeur);
        }
    }

    private static Timestamp debut(LocalDate jour, int apres) {
        return jour == null
                ? null
                : Timestamp.from(
                        jour.plusDays(apres).atStartOfDay(Horloge.PARIS).toInstant());
    }
}
