package fr.univ.stages.referentiel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.CRC32;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.postgresql.PGConnection;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Adds to the tables the rows of {@code referentiel/*.csv} that they lack, whenever a file has changed; a row already
 * there is left as the administrators made it. Flyway runs it before everything else, on one node at a time.
 */
@Component
class DonneesDeReference implements JavaMigration {

    /** In the order of their references to one another. */
    private static final List<String> TABLES = List.of(
            "nomenclature",
            "naf",
            "pays",
            "region",
            "departement",
            "commune",
            "code_postal",
            "cpam",
            "langue",
            "tranche_effectif",
            "categorie_juridique",
            "gratification_annuelle");

    /** None: repeated each time the checksum changes, after the numbered migrations. */
    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "donnees de reference";
    }

    @Override
    public Integer getChecksum() {
        CRC32 somme = new CRC32();
        for (String table : TABLES) {
            try {
                somme.update(fichier(table).getContentAsByteArray());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return (int) somme.getValue();
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException, IOException {
        for (String table : TABLES) {
            completer(table, context.getConnection());
        }
        oublier(context.getConnection());
    }

    /** What an administrator deleted of the lists stays deleted. */
    private static void oublier(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("delete from app.nomenclature n using app.nomenclature_supprimee s"
                    + " where n.type = s.type and n.code = s.code");
        }
    }

    private static void completer(String table, Connection connection) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                var lecteur = new BufferedReader(
                        new InputStreamReader(fichier(table).getInputStream(), StandardCharsets.UTF_8))) {
            String colonnes = lecteur.readLine();
            statement.execute(
                    "create temporary table arrivage as select " + colonnes + " from app." + table + " with no data");
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy arrivage (" + colonnes + ") from stdin with (format csv)", lecteur);
            statement.execute("insert into app." + table + " (" + colonnes + ") select " + colonnes
                    + " from arrivage on conflict do nothing");
            statement.execute("drop table arrivage");
            statement.execute("analyze app." + table);
        }
    }

    private static ClassPathResource fichier(String table) {
        return new ClassPathResource("referentiel/" + table + ".csv");
    }
}
