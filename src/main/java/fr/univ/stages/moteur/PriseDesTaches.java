package fr.univ.stages.moteur;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Through the engine's own API a task is taken for oneself: giving it to somebody else would also give them the right to
 * read it. Nor is it taken away from whoever works on it, except by who answers for the centre. Stands here and not in a
 * listener, whose refusals the engine answers as failures.
 */
@Component
public class PriseDesTaches extends AbstractProcessEnginePlugin {

    /** Ends the name of the group of those who answer for the work of a candidate group, and may free its tasks. */
    public static final String RESPONSABLES = "-responsables";

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setResourceAuthorizationProvider(new PourSoi());
    }

    private static final class PourSoi extends DefaultAuthorizationProvider {

        @Override
        public AuthorizationEntity[] newTaskAssignee(Task tache, String ancien, String nouveau) {
            Authentication demande = Context.getCommandContext().getAuthentication();
            if (demande != null && demande.getUserId() != null && !Passage.ouvert(tache.getId())) {
                controler(tache, ancien, nouveau, demande.getUserId(), groupes(demande));
            }
            return super.newTaskAssignee(tache, ancien, nouveau);
        }

        @Override
        public AuthorizationEntity[] newTaskGroupIdentityLink(Task tache, String groupe, String lien) {
            return assignable(super.newTaskGroupIdentityLink(tache, groupe, lien));
        }

        /** Without it the engine would let nobody put back what they took; what is said above bounds it. */
        private static AuthorizationEntity[] assignable(AuthorizationEntity[] octrois) {
            if (octrois != null) {
                Arrays.stream(octrois).forEach(octroi -> octroi.addPermission(Permissions.TASK_ASSIGN));
            }
            return octrois;
        }

        private static void controler(
                Task tache, String ancien, String nouveau, String demandeur, List<String> groupes) {
            if (groupes.contains(Groups.CAMUNDA_ADMIN)) {
                return;
            }
            if (nouveau != null && !nouveau.equals(demandeur)) {
                throw new AuthorizationException("Une tâche se prend pour soi, jamais pour quelqu'un d'autre.");
            }
            if (ancien != null && !ancien.equals(demandeur) && !repond(tache, groupes)) {
                throw new AuthorizationException("Cette tâche est en cours chez une autre personne : elle seule, ou un"
                        + " administrateur du centre, peut la remettre à disposition.");
            }
        }

        private static boolean repond(Task tache, List<String> groupes) {
            return ((TaskEntity) tache)
                    .getCandidates().stream()
                            .map(IdentityLink::getGroupId)
                            .anyMatch(groupe -> groupe != null && groupes.contains(groupe + RESPONSABLES));
        }

        private static List<String> groupes(Authentication demande) {
            return demande.getGroupIds() == null ? List.of() : demande.getGroupIds();
        }
    }
}
