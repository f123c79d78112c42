package fr.univ.stages.processes;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.community.process_test_coverage.core.model.DefaultCollector;
import org.camunda.community.process_test_coverage.core.model.Run;
import org.camunda.community.process_test_coverage.core.model.Suite;
import org.camunda.community.process_test_coverage.engine.platform7.ExecutionContextModelProvider;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessCoverageConfigurator;
import org.camunda.community.process_test_coverage.engine.platform7.ProcessEngineAdapter;
import org.camunda.community.process_test_coverage.report.CoverageReportUtil;

/** Which nodes and flows a test class and its nested classes walked through, counted together. */
final class Couverture {

    private final DefaultCollector collecte = new DefaultCollector(new ExecutionContextModelProvider());
    private Suite suite;

    static void brancher(ProcessEngineConfigurationImpl configuration) {
        ProcessCoverageConfigurator.initializeProcessCoverageExtensions(configuration);
    }

    void ouvrir(ProcessEngine moteur, Class<?> classe) {
        suite = new Suite(classe.getName(), classe.getName());
        collecte.createSuite(suite);
        collecte.activateSuite(suite.getId());
        new ProcessEngineAdapter(moteur, collecte).initializeListeners();
    }

    void suivre(String id, String nom) {
        collecte.createRun(new Run(id, nom), suite.getId());
        collecte.activateRun(id);
    }

    /** Writes the report and answers the part of this picture that was walked, from 0 to 1. */
    double mesurer(String processus) {
        CoverageReportUtil.createReport(collecte, null);
        return collecte.getModels().stream()
                .filter(modele -> modele.getKey().equals(processus))
                .mapToDouble(suite::calculateCoverage)
                .findFirst()
                .orElse(0);
    }
}
