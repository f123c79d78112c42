package fr.univ.stages.moteur;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.persistence.entity.FilterEntity;
import org.camunda.bpm.engine.task.TaskQuery;

/**
 * A filter of Tasklist as we want it. It names no variable: whom a task is about is asked of the portal by the task
 * list's own plug-in, since the engine holds no personal data.
 *
 * @param rang order on the screen, the lowest first and shown by default
 * @param actualise whether an open Tasklist asks again every ten seconds
 */
record FiltrePropose(String nom, int rang, boolean actualise, UnaryOperator<TaskQuery> criteres) {

    /** Writes our wishes into the stored filter; false when they were all there already. */
    boolean appliquer(Filter filtre, TaskQuery toutesLesTaches) {
        Map<String, Object> proprietes = Map.of(
                "priority",
                rang,
                "refresh",
                actualise,
                "color",
                "#1d4ed8",
                "description",
                "",
                "showUndefinedVariable",
                false,
                "variables",
                List.of());
        String question = ((FilterEntity) filtre).getQueryInternal();
        boolean commeAvant = proprietes.equals(filtre.getProperties());
        filtre.setQuery(criteres.apply(toutesLesTaches));
        filtre.setProperties(proprietes);
        return !commeAvant || !((FilterEntity) filtre).getQueryInternal().equals(question);
    }
}
