package fr.univ.stages.moteur;

import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.AuthorizationCheck;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationManager;
import org.springframework.stereotype.Component;

/**
 * Lists of tasks show a person what is assigned to them or waits in one of their groups: the same as the engine's own
 * authorizations say, task by task, but without comparing every task with every authorization (see docs/adr/0006).
 */
@Component
class ListesDuCentre extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl moteur) {
        moteur.setCustomSessionFactories(List.of(new Fabrique()));
    }

    private static final class Fabrique implements SessionFactory {

        @Override
        public Class<?> getSessionType() {
            return AuthorizationManager.class;
        }

        @Override
        public Session openSession() {
            return new Visibilite();
        }
    }

    private static final class Visibilite extends AuthorizationManager {

        @Override
        public void configureTaskQuery(TaskQueryImpl demande) {
            super.configureTaskQuery(demande);
            AuthorizationCheck droits = demande.getAuthCheck();
            if (droits.isAuthorizationCheckEnabled() && !administre(droits.getAuthGroupIds())) {
                droits.setAuthorizationCheckEnabled(false);
                restreindre(demande, droits);
            }
        }

        private static void restreindre(TaskQueryImpl demande, AuthorizationCheck droits) {
            if (droits.getAuthGroupIds().isEmpty()) {
                demande.or().taskAssignee(droits.getAuthUserId()).endOr();
            } else {
                demande.or()
                        .taskAssignee(droits.getAuthUserId())
                        .taskCandidateGroupIn(droits.getAuthGroupIds())
                        .includeAssignedTasks()
                        .endOr();
            }
        }

        private static boolean administre(List<String> groupes) {
            return groupes.stream()
                    .anyMatch(Context.getProcessEngineConfiguration().getAdminGroups()::contains);
        }
    }
}
