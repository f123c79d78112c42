package fr.univ.stages.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.noyau.Horloge;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("heavy")
@ExtendWith(OutputCaptureExtension.class)
@DisplayName("ADR 5: a demo database that another version made is set aside, and a fresh one takes its place")
class BaseDUneAutreVersionTest {

    private static final Horloge HORLOGE = () -> Instant.parse("2026-12-01T08:05:09Z");

    private static final String DE_COTE = "postgresql-2026-12-01-090509";

    private final BaseEmbarquee base = new BaseEmbarquee();

    @TempDir
    private Path donnees;

    @TempDir
    private Path migrations;

    @Test
    void the_older_layout_is_renamed_whole_and_the_log_says_where_to(CapturedOutput journal) throws IOException {
        migrer("V003__journal.sql", "create table app.ancienne (x int); insert into app.ancienne values (7);");

        try (EmbeddedPostgres neuve = demarrer()) {
            assertThat(tables(neuve)).isEmpty();
            assertThat(dossiers()).containsExactly("postgresql", DE_COTE);
            assertThat(journal)
                    .contains("La base de démonstration a été faite par une autre version de Stages : elle est mise de"
                            + " côté dans " + dossier())
                    .doesNotContain("Exception");
        }

        try (EmbeddedPostgres ancienne = EmbeddedPostgres.builder()
                .setDataDirectory(dossier())
                .setCleanDataDirectory(false)
                .start()) {
            assertThat(JdbcClient.create(ancienne.getPostgresDatabase())
                            .sql("select x from app.ancienne")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(7);
        }
    }

    @Test
    void a_migration_written_otherwise_since_is_another_version_too() throws IOException {
        migrer("V002__socle.sql", "create table app.ancienne (x int);");

        demarrer().close();

        assertThat(dossiers()).hasSize(2);
    }

    @Test
    void what_this_version_made_or_began_stays() throws IOException {
        demarrer().close();
        try (EmbeddedPostgres serveur = demarrer()) {
            flyway(serveur, "classpath:db/migration").target("030").load().migrate();
        }

        try (EmbeddedPostgres serveur = demarrer()) {
            assertThat(tables(serveur)).contains("brouillon");
        }
        assertThat(dossiers()).containsExactly("postgresql");
    }

    private EmbeddedPostgres demarrer() throws IOException {
        return base.serveurPostgres(donnees, 0, List.of(), HORLOGE);
    }

    private void migrer(String fichier, String sql) throws IOException {
        Files.writeString(migrations.resolve(fichier), sql);
        try (EmbeddedPostgres serveur = demarrer()) {
            flyway(serveur, "filesystem:" + migrations).load().migrate();
        }
    }

    private static FluentConfiguration flyway(EmbeddedPostgres serveur, String fichiers) {
        return Flyway.configure()
                .dataSource(serveur.getPostgresDatabase())
                .schemas("app")
                .locations(fichiers);
    }

    private static List<String> tables(EmbeddedPostgres serveur) {
        return JdbcClient.create(serveur.getPostgresDatabase())
                .sql("select table_name from information_schema.tables where table_schema = 'app'")
                .query(String.class)
                .list();
    }

    private Path dossier() {
        return donnees.resolve(DE_COTE);
    }

    private List<String> dossiers() throws IOException {
        try (Stream<Path> dossiers = Files.list(donnees)) {
            return dossiers.map(dossier -> dossier.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }
}
