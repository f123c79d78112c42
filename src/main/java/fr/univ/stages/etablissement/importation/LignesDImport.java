package fr.univ.stages.etablissement.importation;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Pours checked lines into app.import_ligne as PostgreSQL reads them fastest: a block at a time, for the connection
 * answers nothing else while one is poured.
 */
final class LignesDImport {

    private static final int BLOC = 512 * 1024;
    private static final String COPIE = "copy app.import_ligne (import_id, ligne, siret, raison_sociale, naf, naf2025,"
            + " type_structure, statut_juridique, effectif, complement, voie, code_postal, commune, cedex, pays,"
            + " departement, decision, colonne, motif) from stdin with (format csv)";

    private final JdbcTemplate base;
    private final StringBuilder bloc = new StringBuilder();
    private final CSVPrinter ecriture;

    LignesDImport(JdbcTemplate base) throws IOException {
        this.base = base;
        this.ecriture = new CSVPrinter(bloc, CSVFormat.POSTGRESQL_CSV);
    }

    void ajouter(Object... colonnes) {
        try {
            ecriture.printRecord(colonnes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (bloc.length() > BLOC) {
            verser();
        }
    }

    /** Pours what is left: to be called once every line is in. */
    void verser() {
        base.execute((ConnectionCallback<Long>) connexion -> {
            try {
                return connexion
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(COPIE, new StringReader(bloc.toString()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        bloc.setLength(0);
    }
}
