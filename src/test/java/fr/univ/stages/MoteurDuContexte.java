package fr.univ.stages;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.impl.DefaultAdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.impl.DefaultCockpitRuntimeDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.impl.DefaultTasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.impl.DefaultWelcomeRuntimeDelegate;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Makes the engine's web applications and its clock those of the class that runs: they are statics of the JVM, where the context
 * that was started last would stay, whichever class asks.
 */
final class MoteurDuContexte implements TestExecutionListener, Ordered {

    /** Before the listener that publishes events of the class, after those that prepare its context. */
    private static final int RANG = 9_000;

    @Override
    public int getOrder() {
        return RANG;
    }

    @Override
    public void beforeTestClass(TestContext classe) {
        classe.getApplicationContext().getBeanProvider(ProcessEngine.class).ifAvailable(moteur -> {
            ProcessEngines.registerProcessEngine(moteur);
            Cockpit.setCockpitRuntimeDelegate(new DefaultCockpitRuntimeDelegate());
            Admin.setAdminRuntimeDelegate(new DefaultAdminRuntimeDelegate());
            Tasklist.setTasklistRuntimeDelegate(new DefaultTasklistRuntimeDelegate());
            Welcome.setRuntimeDelegate(new DefaultWelcomeRuntimeDelegate());
            mettreALHeure(classe.getApplicationContext());
        });
    }

    /** The engine reads its own clock, one for the JVM. */
    private static void mettreALHeure(ApplicationContext contexte) {
        if (contexte.getBeanNamesForType(HorlogeDEssai.class).length > 0) {
            ClockUtil.offset(HorlogeDEssai.decalage().toMillis());
        } else {
            ClockUtil.reset();
        }
    }
}
