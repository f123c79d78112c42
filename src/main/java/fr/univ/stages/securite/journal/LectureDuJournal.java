package fr.univ.stages.securite.journal;

import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.recherche.Conditions;
import fr.univ.stages.recherche.Page;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the audit table backwards in time, page by page from a known line, so that millions of lines cost no more. */
@Component
public class LectureDuJournal {

    private final JdbcClient base;

    LectureDuJournal(JdbcClient base) {
        this.base = base;
    }

    /** What to look for; null or blank means all. {@code objet} is a record's whole name, a bare number a convention's. */
    public record CriteresDuJournal(String personne, ActionTracee action, String objet, LocalDate du, LocalDate au) {

        /** Trims, and completes a bare number. */
        public CriteresDuJournal {
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

    /** A page of lines, older than the line {@code avant} unless it is null. */
    public Page<Ligne> lire(CriteresDuJournal criteres, Long avant) {
        Conditions conditions = conditions(criteres, avant);
        List<Ligne> lues = base.sql(sql(conditions))
                .params(conditions.valeurs())
                .query(Ligne.class)
                .list();
        return Page.de(lues, Page.TAILLE);
    }

    static String sql(Conditions conditions) {
        return "select id, le, par, action, objet from app.trace where " + conditions.sql()
                + " order by le desc, id desc limit " + (Page.TAILLE + 1);
    }

    static Conditions conditions(CriteresDuJournal criteres, Long avant) {
        String action = criteres.action() == null ? null : criteres.action().name();
        return new Conditions()
                .si(criteres.personne(), "par = ?")
                .si(action, "action = ?")
                .si(criteres.objet(), "split_part(objet, ',', 1) = ?")
                .si(debut(criteres.du(), 0), "le >= ?")
                .si(debut(criteres.au(), 1), "le < ?")
                .si(avant, "(le, id) < ((select t.le from app.trace t where t.id = ?), ?)");
    }

    private static Timestamp debut(LocalDate jour, int apres) {
        return jour == null
                ? null
                : Timestamp.from(
                        jour.plusDays(apres).atStartOfDay(Horloge.PARIS).toInstant());
    }
}
