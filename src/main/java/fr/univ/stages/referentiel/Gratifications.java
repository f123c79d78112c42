package fr.univ.stages.referentiel;

import fr.univ.stages.noyau.Montant;
import fr.univ.stages.noyau.Periode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rates of gratification, published each December for the year after (L124-6). */
@Component
public class Gratifications {

    private final JdbcClient jdbc;

    Gratifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The national rate of that day; empty while it is not published: warn, and never take zero or another year's. */
    public Optional<GratificationMinimale> au(LocalDate jour) {
        return jdbc.sql("select * from app.gratification_annuelle where territoire = 'NATIONAL'"
                        + " and :jour between valable_du and valable_au")
                .param("jour", jour)
                .query(Gratifications::lue)
                .optional();
    }

    private static GratificationMinimale lue(ResultSet ligne, int numero) throws SQLException {
        return new GratificationMinimale(
                new Periode(
                        ligne.getObject("valable_du", LocalDate.class), ligne.getObject("valable_au", LocalDate.class)),
                new Montant(ligne.getBigDecimal("plafond_horaire")),
                ligne.getBigDecimal("taux"),
                new Montant(ligne.getBigDecimal("minimum_horaire")));
    }
}
