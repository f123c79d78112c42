package fr.univ.stages.moteur;

import java.util.Arrays;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The few standing grants of the engine: administrators may do everything, staff may open Tasklist and read the pictures.
 * Rights over a task come with the task, to its holder and to its centre's group.
 */
@Component
class AutorisationsDuMoteur implements SmartInitializingSingleton {

    static final String PERSONNEL = "personnel";
    private static final String TASKLIST = "tasklist";
    private static final long VERROU = 2026_11_24;

    private final OctroiDeDroits droits;
    private final JdbcClient base;
    private final TransactionTemplate transaction;

    AutorisationsDuMoteur(OctroiDeDroits droits, JdbcClient base, TransactionTemplate transaction) {
        this.droits = droits;
        this.base = base;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(etat -> {
            base.sql("select pg_advisory_xact_lock(?)").param(VERROU).query().singleRow();
            Arrays.stream(Resources.values())
                    .forEach(ressource ->
                            droits.accorder(Groups.CAMUNDA_ADMIN, ressource, Authorization.ANY, Permissions.ALL));
            droits.accorder(PERSONNEL, Resources.APPLICATION, TASKLIST, Permissions.ACCESS);
            droits.accorder(
                    PERSONNEL, Resources.PROCESS_DEFINITION, Authorization.ANY, ProcessDefinitionPermissions.READ);
        });
    }
}
