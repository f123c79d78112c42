package fr.univ.stages.moteur;

import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.springframework.stereotype.Component;

/** Grants a group something in the engine, once: a grant that is there, or that an operator changed, is left alone. */
@Component
class OctroiDeDroits {

    private final AuthorizationService autorisations;

    OctroiDeDroits(AuthorizationService autorisations) {
        this.autorisations = autorisations;
    }

    void accorder(String groupe, Resource ressource, String id, Permission droit) {
        boolean accorde = autorisations
                        .createAuthorizationQuery()
                        .groupIdIn(groupe)
                        .resourceType(ressource)
                        .resourceId(id)
                        .count()
                > 0;
        if (!accorde) {
            Authorization autorisation = autorisations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            autorisation.setGroupId(groupe);
            autorisation.setResource(ressource);
            autorisation.setResourceId(id);
            autorisation.addPermission(droit);
            autorisations.saveAuthorization(autorisation);
        }
    }
}
