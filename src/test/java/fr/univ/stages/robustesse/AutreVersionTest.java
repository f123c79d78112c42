package fr.univ.stages.robustesse;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("heavy")
@DisplayName("ADR 5: in production, a database that another version made is refused in a sentence and left as it is")
class AutreVersionTest {

    @TempDir
    private Path dossier;

    @Test
    void the_application_does_not_start_and_says_why_without_a_stack_trace() throws Exception {
        Files.writeString(dossier.resolve("V003__journal.sql"), "create table app.ancienne (x int);");
        try (EmbeddedPostgres base = EmbeddedPostgres.start()) {
            Flyway.configure()
                    .dataSource(base.getPostgresDatabase())
                    .schemas("app")
                    .locations("filesystem:" + dossier)
                    .load()
                    .migrate();
            Path journal = dossier.resolve("application.log");

            try (ApplicationSeparee application = ApplicationSeparee.lancer(
                    journal,
                    List.of(
                            "--spring.datasource.url=" + base.getJdbcUrl("postgres", "postgres"),
                            "--stages.nir.cle=" + Base64.getEncoder().encodeToString(new byte[32]),
                            "--stages.annuaire.url=ldap://localhost:1",
                            "--stages.annuaire.base=dc=essai"))) {
                assertThat(application.fin()).isEqualTo(1);
            }

            assertThat(Files.readString(journal))
                    .containsOnlyOnce("La base de données a été faite par une autre version de Stages : rien n'y a été"
                            + " changé.")
                    .doesNotContain("\tat ", "WARN");
            assertThat(JdbcClient.create(base.getPostgresDatabase())
                            .sql("select table_name from information_schema.tables"
                                    + " where table_schema = 'app' and table_name !~ 'flyway'")
                            .query(String.class)
                            .list())
                    .containsExactly("ancienne");
        }
    }
}
