package fr.univ.stages.moteur;

import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The filters everyone on the staff finds in Tasklist, written again at each start and left alone when nothing changed.
 * Staff may read them; nobody but administrators gets the right to make others, because a stored filter can hold
 * expressions.
 */
@Component
class FiltresTasklist implements SmartInitializingSingleton {

    private static final long VERROU = 2026_11_23;
    private static final List<FiltrePropose> PROPOSES = List.of(
            new FiltrePropose("Mes tâches", 10, true, taches -> taches.taskAssigneeExpression("${currentUser()}")),
            new FiltrePropose(
                    "Mon centre",
                    20,
                    true,
                    taches -> taches.taskCandidateGroupInExpression("${currentUserGroups()}")
                            .includeAssignedTasks()),
            new FiltrePropose("Tous", 30, false, taches -> taches));

    private final FilterService filtres;
    private final TaskService taches;
    private final OctroiDeDroits droits;
    private final JdbcClient base;
    private final TransactionTemplate transaction;

    FiltresTasklist(
            FilterService filtres,
            TaskService taches,
            OctroiDeDroits droits,
            JdbcClient base,
            TransactionTemplate transaction) {
        this.filtres = filtres;
        this.taches = taches;
        this.droits = droits;
        this.base = base;
        this.transaction = transaction;
    }

    /** One node at a time: two that start together must not both create the filters. */
    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(etat -> {
            base.sql("select pg_advisory_xact_lock(?)").param(VERROU).query().singleRow();
            PROPOSES.forEach(propose -> droits.accorder(
                    AutorisationsDuMoteur.PERSONNEL, Resources.FILTER, enregistrer(propose), Permissions.READ));
        });
    }

    private String enregistrer(FiltrePropose propose) {
        Filter filtre = filtres.createTaskFilterQuery().filterName(propose.nom()).list().stream()
                .findFirst()
                .orElseGet(() -> filtres.newTaskFilter(propose.nom()));
        if (propose.appliquer(filtre, taches.createTaskQuery())) {
            filtres.saveFilter(filtre);
        }
        return filtre.getId();
    }
}
