package fr.univ.stages.processes;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.test.mock.MockExpressionManager;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One engine on one PostgreSQL for all process tests of a run; it runs no job by itself and keeps full history. */
final class MoteurSurPostgreSQL implements ExtensionContext.Store.CloseableResource {

    private final EmbeddedPostgres base;
    private final HikariDataSource connexions;
    private final ProcessEngine moteur;

    private MoteurSurPostgreSQL() {
        try {
            base = EmbeddedPostgres.start();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL of the process tests does not start", e);
        }
        HikariConfig reserve = new HikariConfig();
        reserve.setDataSource(base.getPostgresDatabase());
        connexions = new HikariDataSource(reserve);
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("processes");
        configuration.setDataSource(connexions);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setJobExecutorActivate(false);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setEnableExceptionsAfterUnhandledBpmnError(true);
        configuration.setEnableCmdExceptionLogging(false);
        configuration.setExpressionManager(new MockExpressionManager());
        Couverture.brancher(configuration);
        moteur = configuration.buildProcessEngine();
    }

    /** The engine of this run, started by whoever asks first and stopped when the run ends. */
    static ProcessEngine commun(ExtensionContext contexte) {
        return contexte.getRoot()
                .getStore(ExtensionContext.Namespace.create(MoteurSurPostgreSQL.class))
                .getOrComputeIfAbsent(
                        MoteurSurPostgreSQL.class, cle -> new MoteurSurPostgreSQL(), MoteurSurPostgreSQL.class)
                .moteur;
    }

    @Override
    public void close() throws IOException {
        moteur.close();
        connexions.close();
        base.close();
    }
}
