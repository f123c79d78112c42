package fr.univ.stages.demo;

import static org.flywaydb.core.api.CoreErrorCode.APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED;
import static org.flywaydb.core.api.CoreErrorCode.CHECKSUM_MISMATCH;
import static org.flywaydb.core.api.CoreErrorCode.DESCRIPTION_MISMATCH;
import static org.flywaydb.core.api.CoreErrorCode.TYPE_MISMATCH;

import com.zaxxer.hikari.HikariDataSource;
import fr.univ.stages.noyau.Ecrit;
import fr.univ.stages.noyau.Horloge;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ErrorCode;
import org.flywaydb.core.api.migration.JavaMigration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A real PostgreSQL server inside the process, durable ({@code fsync} on), its data kept in {@code stages.donnees}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(ModeDemonstration.DEMO)
class BaseEmbarquee {

    private static final Logger JOURNAL = LoggerFactory.getLogger(BaseEmbarquee.class);

    private static final Set<ErrorCode> D_UNE_AUTRE_VERSION =
            Set.of(APPLIED_VERSIONED_MIGRATION_NOT_RESOLVED, CHECKSUM_MISMATCH, DESCRIPTION_MISMATCH, TYPE_MISMATCH);

    @Bean(destroyMethod = "close")
    EmbeddedPostgres serveurPostgres(
            @Value("${" + ModeDemonstration.DONNEES + "}") Path donnees,
            @Value("${stages.port-postgres:0}") int port,
            List<JavaMigration> migrations,
            Horloge horloge)
            throws IOException {
        Path base = donnees.resolve("postgresql");
        EmbeddedPostgres serveur = demarrer(base, port);
        if (!faiteParUneAutreVersion(serveur, migrations)) {
            return serveur;
        }
        serveur.close();
        Path ancienne = donnees.resolve("postgresql-" + Ecrit.dansUnNom(horloge.maintenant()));
        Files.move(base, ancienne);
        JOURNAL.warn(
                "La base de démonstration a été faite par une autre version de Stages : elle est mise de côté dans {},"
                        + " et une nouvelle est créée.",
                ancienne);
        return demarrer(base, port);
    }

    /** Whether it holds migrations that this version does not have, or has otherwise; an empty one holds none (ADR 5). */
    private static boolean faiteParUneAutreVersion(EmbeddedPostgres serveur, List<JavaMigration> migrations) {
        return Flyway.configure()
                .dataSource(serveur.getPostgresDatabase())
                .schemas("app")
                .javaMigrations(migrations.toArray(JavaMigration[]::new))
                .load()
                .validateWithResult()
                .invalidMigrations
                .stream()
                .anyMatch(appliquee -> D_UNE_AUTRE_VERSION.contains(appliquee.errorDetails.errorCode));
    }

    private static EmbeddedPostgres demarrer(Path base, int port) throws IOException {
        Files.createDirectories(base);
        ServeurOrphelin.arreter(base);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(base)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("shared_buffers", "96MB")
                .setServerConfig("max_connections", "60")
                .setServerConfig("timezone", "Europe/Paris");
        return (port == 0 ? builder : builder.setPort(port)).start();
    }

    @Bean
    DataSource dataSource(EmbeddedPostgres serveur) {
        HikariDataSource source = new HikariDataSource();
        source.setJdbcUrl(serveur.getJdbcUrl("postgres", "postgres"));
        source.setMaximumPoolSize(20);
        source.setMinimumIdle(4);
        return source;
    }
}
