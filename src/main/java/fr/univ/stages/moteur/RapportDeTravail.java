package fr.univ.stages.moteur;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Texte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What became of each thing of a long work, as a file for a spreadsheet; it may be asked for before the end. */
@Component
@Transactional(readOnly = true)
public class RapportDeTravail {

    private final JdbcClient base;
    private final Travaux travaux;

    RapportDeTravail(JdbcClient base, Travaux travaux) {
        this.base = base;
        this.travaux = travaux;
    }

    /** In the order in which they were treated. */
    public void ecrire(long id, Acteur acteur, Appendable sortie) {
        travaux.trouver(id, acteur);
        try (CSVPrinter tableau = new CSVPrinter(
                        sortie, CSVFormat.EXCEL.builder().setDelimiter(';').get());
                Stream<Lot.Issue> issues = base
                        .sql("select objet, motif from app.travail_issue where travail_id = ? order by id")
                        .param(id)
                        .query(Lot.Issue.class)
                        .stream()) {
            tableau.printRecord("objet", "résultat", "motif");
            for (Lot.Issue issue : (Iterable<Lot.Issue>) issues::iterator) {
                tableau.printRecord(
                        Texte.sansFormule(issue.objet()),
                        issue.passee() ? "passé" : "refusé",
                        Texte.sansFormule(issue.motif()));
            }
        } catch (IOException parti) {
            throw new UncheckedIOException(parti);
        }
    }
}
