package fr.univ.stages.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Date;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.mock.Mocks;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The engine alone on PostgreSQL: no application around it, fresh stand-ins for the delegates, nothing left by the test
 * before. Registered on an outer test class it serves the nested ones too, and can ask that together they cover the picture.
 */
final class MoteurDeTest implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private final Couverture couverture = new Couverture();
    private final String couvert;
    private ProcessEngine moteur;
    private Doublures doublures;

    private MoteurDeTest(String couvert) {
        this.couvert = couvert;
    }

    static MoteurDeTest simple() {
        return new MoteurDeTest(null);
    }

    /** Fails the test class at its end when a node or a flow of this picture was never taken. */
    static MoteurDeTest couvrant(String processus) {
        return new MoteurDeTest(processus);
    }

    ProcessEngine moteur() {
        return moteur;
    }

    Doublures doublures() {
        return doublures;
    }

    /** Deploys the pictures of these names from the class path, as they are shipped. */
    Deployment deployer(String... processus) {
        DeploymentBuilder deploiement = moteur.getRepositoryService().createDeployment();
        for (String nom : processus) {
            deploiement.addClasspathResource("processes/" + nom + ".bpmn");
        }
        return deploiement.deploy();
    }

    @Override
    public void beforeAll(ExtensionContext contexte) {
        if (!imbriquee(contexte)) {
            moteur = MoteurSurPostgreSQL.commun(contexte);
            couverture.ouvrir(moteur, contexte.getRequiredTestClass());
        }
    }

    @Override
    public void beforeEach(ExtensionContext contexte) {
        BpmnAwareTests.init(moteur);
        couverture.suivre(contexte.getUniqueId(), contexte.getDisplayName());
        ClockUtil.setCurrentTime(new Date());
        doublures = new Doublures();
    }

    @Override
    public void afterEach(ExtensionContext contexte) {
        moteur.getRepositoryService()
                .createDeploymentQuery()
                .list()
                .forEach(deploiement -> moteur.getRepositoryService().deleteDeployment(deploiement.getId(), true));
        Mocks.reset();
        ClockUtil.reset();
        BpmnAwareTests.reset();
    }

    @Override
    public void afterAll(ExtensionContext contexte) {
        if (couvert != null && !imbriquee(contexte)) {
            assertThat(couverture.mesurer(couvert))
                    .as("part of the picture that was walked, see target/process-test-coverage")
                    .isEqualTo(1.0);
        }
    }

    private static boolean imbriquee(ExtensionContext contexte) {
        return !contexte.getEnclosingTestClasses().isEmpty();
    }
}
