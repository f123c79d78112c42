package fr.univ.stages.demo;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A real PostgreSQL server inside the process, durable ({@code fsync} on), its data kept in {@code stages.donnees}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(ModeDemonstration.DEMO)
class BaseEmbarquee {

    @Bean(destroyMethod = "close")
    EmbeddedPostgres serveurPostgres(
            @Value("${" + ModeDemonstration.DONNEES + "}") Path donnees, @Value("${stages.port-postgres:0}") int port)
            throws IOException {
        Path base = donnees.resolve("postgresql");
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
