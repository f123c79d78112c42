package fr.univ.stages.moteur;

import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a sentence, instead of a stack trace, that others made the tables; named in {@code META-INF/spring.factories}. */
class RefusDesTables extends AbstractFailureAnalyzer<FlywayValidateException> {

    @Override
    protected FailureAnalysis analyze(Throwable echec, FlywayValidateException cause) {
        return new FailureAnalysis(
                "La base de données a été faite par une autre version de Stages : rien n'y a été changé.",
                "Indiquez une base vide avec SPRING_DATASOURCE_URL, ou démarrez la version qui a fait celle-ci.",
                cause);
    }
}
