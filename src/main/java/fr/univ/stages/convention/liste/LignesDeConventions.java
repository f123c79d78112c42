package fr.univ.stages.convention.liste;

import fr.univ.stages.convention.liste.ListeDesConventions.Ligne;
import fr.univ.stages.convention.modele.Statut;
import fr.univ.stages.recherche.Conditions;
import fr.univ.stages.recherche.Page;
import fr.univ.stages.recherche.Total;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads lines of conventions in one statement. */
@Component
public class LignesDeConventions {

    /** The tables that conditions and orders may name: app.convention c, and its host app.etablissement e. */
    public static final String TABLES =
            " from app.convention c left join app.etablissement e on e.id = c.etablissement_id ";

    private static final String NOMBRE =
            "select count(*) from (select 1" + TABLES + "where %s limit " + Total.COMPTEES + ") comptees";

    /** Ids first: finding and ordering them reads indexes, not the wide table. */
    private static final String LIGNES = """
            select c.id, c.numero, c.statut, c.etudiant_nom, c.etudiant_prenom, e.raison_sociale, c.stage_debut,
                   c.stage_fin, c.modifie_le, (%1$s) total
              from (select c.id""" + TABLES + """
                     where %2$s order by %3$s limit ? offset ?) trouvees
              join app.convention c on c.id = trouvees.id
              left join app.etablissement e on e.id = c.etablissement_id
             order by %3$s""";

    private final JdbcClient base;

    LignesDeConventions(JdbcClient base) {
        this.base = base;
    }

    /** At most so many of those that fit, in that order of SQL, whose tables are those of {@link #TABLES}. */
    Page<Ligne> page(Conditions conditions, String ordre, int auPlus, long apres) {
        return lire(conditions, ordre, auPlus, apres, "0", List.of()).page();
    }

    /** That page, and how many there are on all pages. */
    public Comptees comptees(Conditions conditions, String ordre, int numero) {
        String nombre = NOMBRE.formatted(conditions.sql());
        return lire(conditions, ordre, Page.TAILLE, (long) numero * Page.TAILLE, nombre, conditions.valeurs());
    }

    private Comptees lire(
            Conditions conditions, String ordre, int auPlus, long apres, String nombre, List<Object> comptees) {
        long[] total = {0};
        List<Ligne> lues = base.sql(LIGNES.formatted(nombre, conditions.sql(), ordre))
                .params(comptees)
                .params(conditions.valeurs())
                .param(auPlus + 1)
                .param(apres)
                .query((r, n) -> {
                    total[0] = r.getLong("total");
                    return ligne(r);
                })
                .list();
        return new Comptees(Page.de(lues, auPlus), Total.de(total[0]));
    }

    /** How many fit. */
    public Total compter(Conditions conditions) {
        return Total.de(base.sql(NOMBRE.formatted(conditions.sql()))
                .params(conditions.valeurs())
                .query(Long.class)
                .single());
    }

    /** A page, and how many there are on all; none when the page is empty. */
    public record Comptees(Page<Ligne> page, Total total) {}

    private static Ligne ligne(ResultSet r) throws SQLException {
        String nom = r.getString("etudiant_nom");
        return new Ligne(
                r.getLong("id"),
                r.getObject("numero", Long.class),
                Statut.valueOf(r.getString("statut")),
                nom == null ? null : r.getString("etudiant_prenom") + " " + nom,
                r.getString("raison_sociale"),
                r.getObject("stage_debut", LocalDate.class),
                r.getObject("stage_fin", LocalDate.class),
                r.getTimestamp("modifie_le").toInstant());
    }
}
