package fr.univ.stages.moteur;

import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Through the engine's own API a task is taken for oneself: giving it to somebody else would also give them the right to
 * read it. Stands here and not in a listener, whose refusals the engine answers as failures.
 */
@Component
class PriseDesTaches extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setResourceAuthorizationProvider(new PourSoi());
    }

    private static final class PourSoi extends DefaultAuthorizationProvider {

        @Override
        public AuthorizationEntity[] newTaskAssignee(Task tache, String ancien, String nouveau) {
            Authentication demande = Context.getCommandContext().getAuthentication();
            if (demande != null
                    && demande.getUserId() != null
                    && nouveau != null
                    && !nouveau.equals(demande.getUserId())
                    && (demande.getGroupIds() == null || !demande.getGroupIds().contains(Groups.CAMUNDA_ADMIN))) {
                throw new AuthorizationException("Une tâche se prend pour soi, jamais pour quelqu'un d'autre.");
            }
            return super.newTaskAssignee(tache, ancien, nouveau);
        }
    }
}
