package fr.univ.stages.referentiel;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads and writes the national yearly amounts, the latest first. */
@Component
class AnneesDeGratification {

    private static final String NATIONALES = "select valable_du, valable_au, pmss, plafond_horaire, taux,"
            + " minimum_horaire, version from app.gratification_annuelle where territoire = 'NATIONAL'"
            + " order by valable_du desc ";

    private final JdbcClient jdbc;

    AnneesDeGratification(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AnneeDeGratification> toutes() {
        return jdbc.sql(NATIONALES + "limit 100")
                .query(AnneeDeGratification.class)
                .list();
    }

    /** The two latest, which nobody else changes until the end of this transaction. */
    List<AnneeDeGratification> retenirLesDernieres() {
        return jdbc.sql(NATIONALES + "limit 2 for update")
                .query(AnneeDeGratification.class)
                .list();
    }

    Optional<AnneeDeGratification> derniere() {
        return toutes().stream().findFirst();
    }

    /** Throws DataIntegrityViolationException when its days are already those of another. */
    void ajouter(AnneeDeGratification annee) {
        jdbc.sql("insert into app.gratification_annuelle (valable_du, valable_au, pmss, plafond_horaire, taux,"
                        + " minimum_horaire) values (?, ?, ?, ?, ?, ?)")
                .params(
                        annee.valableDu(),
                        annee.valableAu(),
                        annee.pmss(),
                        annee.plafondHoraire(),
                        annee.taux(),
                        annee.minimumHoraire())
                .update();
    }

    void corriger(LocalDate du, AnneeDeGratification annee) {
        jdbc.sql("update app.gratification_annuelle set valable_au = ?, pmss = ?, plafond_horaire = ?, taux = ?,"
                        + " minimum_horaire = ?, version = version + 1"
                        + " where territoire = 'NATIONAL' and valable_du = ?")
                .params(
                        annee.valableAu(),
                        annee.pmss(),
                        annee.plafondHoraire(),
                        annee.taux(),
                        annee.minimumHoraire(),
                        du)
                .update();
    }
}
