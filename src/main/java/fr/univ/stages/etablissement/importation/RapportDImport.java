package fr.univ.stages.etablissement.importation;

import fr.univ.stages.noyau.Texte;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of each line of the last file that was read: a part of it on the page, all of it in a file. */
@Component
@Transactional(readOnly = true)
class RapportDImport {

    private static final int MONTREES = 100;
    private static final int PAR_LECTURE = 1_000;
    private static final String LIGNES = "select ligne, siret, raison_sociale, decision, colonne, motif, change, garde"
            + " from app.import_ligne where import_id = ?";
    private static final Map<String, String> DECISIONS =
            Map.of("CREE", "créé", "MODIFIE", "mis à jour", "INCHANGE", "inchangé", "REFUSE", "refusé");

    private final JdbcClient base;

    RapportDImport(JdbcClient base) {
        this.base = base;
    }

    /** False for a file that another one has followed: its lines are gone. */
    boolean estGarde(long id) {
        return base.sql("select exists (select from app.import_ligne where import_id = ?)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** The first lines that want an eye: those refused, then those where somebody's words were kept. */
    List<LigneDeRapport> aRegarder(long id) {
        return base.sql(LIGNES + " and (decision = 'REFUSE' or cardinality(garde) > 0)"
                        + " order by decision <> 'REFUSE', ligne limit ?")
                .params(id, MONTREES)
                .query(RapportDImport::ligne)
                .list();
    }

    /** Every line, read as they are written: however many there are, few are held in memory. */
    void ecrire(long id, Appendable sortie) {
        try (CSVPrinter tableau = new CSVPrinter(
                        sortie, CSVFormat.EXCEL.builder().setDelimiter(';').get());
                Stream<LigneDeRapport> lignes =
                        base.sql(LIGNES + " order by ligne").param(id).query(RapportDImport::ligne).stream()) {
            tableau.printRecord("ligne", "siret", "raison sociale", "décision", "colonne", "précision");
            lignes.forEach(ligne -> ecrire(ligne, tableau));
        } catch (IOException parti) {
            throw new UncheckedIOException(parti);
        }
    }

    private static void ecrire(LigneDeRapport ligne, CSVPrinter tableau) {
        try {
            tableau.printRecord(
                    ligne.ligne(),
                    Texte.sansFormule(ligne.siret()),
                    Texte.sansFormule(ligne.raisonSociale()),
                    ligne.decision(),
                    Texte.sansFormule(ligne.colonne()),
                    Texte.sansFormule(ligne.precision()));
        } catch (IOException parti) {
            throw new UncheckedIOException(parti);
        }
    }

    private static LigneDeRapport ligne(ResultSet rs, int n) throws SQLException {
        List<String> change = List.of((String[]) rs.getArray("change").getArray());
        List<String> garde = List.of((String[]) rs.getArray("garde").getArray());
        String motif = rs.getString("motif");
        String precision = Stream.of(
                        motif,
                        change.isEmpty() ? null : "Mis à jour : " + String.join(", ", change) + ".",
                        garde.isEmpty() ? null : "Gardé tel que saisi ici : " + String.join(", ", garde) + ".")
                .filter(texte -> texte != null)
                .reduce((un, autre) -> un + " " + autre)
                .orElse(null);
        return new LigneDeRapport(
                rs.getInt("ligne"),
                rs.getString("siret"),
                rs.getString("raison_sociale"),
                DECISIONS.get(rs.getString("decision")),
                rs.getString("colonne"),
                precision);
    }
}
