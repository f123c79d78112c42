package fr.univ.stages.moteur;

import fr.univ.stages.noyau.Introuvable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds tasks: by id, by person, by dossier. Rights are asked elsewhere. */
@Component
public class Taches {

    private final TaskService taches;
    private final RuntimeService execution;
    private final JdbcClient base;

    Taches(TaskService taches, RuntimeService execution, JdbcClient base) {
        this.taches = taches;
        this.execution = execution;
        this.base = base;
    }

    /** The open task of this id; throws Introuvable when it never existed or is done. */
    public Tache tache(String id) {
        Task tache = taches.createTaskQuery().taskId(id).singleResult();
        if (tache == null) {
            throw new Introuvable(
                    "Cette étape est déjà terminée, ou n'existe pas. Ouvrez « Mes tâches » pour continuer.");
        }
        return versTaches(List.of(tache)).get(0);
    }

    /** The same, held until the end of the transaction: who completes it at the same moment waits, then finds it done. */
    Tache retenir(String id) {
        base.sql("select id_ from public.act_ru_task where id_ = ? for update")
                .param(id)
                .query(String.class)
                .optional();
        return tache(id);
    }

    /** Open tasks assigned to this person, the oldest first, at most {@code nombre}. */
    public List<Tache> de(String login, int nombre) {
        return versTaches(taches.createTaskQuery()
                .taskAssignee(login)
                .orderByTaskCreateTime()
                .asc()
                .listPage(0, nombre));
    }

    /** Whether this person holds an open task, among those that whoever asks through the engine's own API may read. */
    public boolean tient(String login) {
        return taches.createTaskQuery().taskAssignee(login).count() > 0;
    }

    /** Open tasks that wait for one of these groups and that nobody has taken, the oldest first. */
    public List<Tache> enAttentePour(Collection<String> groupes, int nombre) {
        if (groupes.isEmpty()) {
            return List.of();
        }
        TaskQuery question = taches.createTaskQuery().taskCandidateGroupIn(List.copyOf(groupes));
        return versTaches(question.orderByTaskCreateTime().asc().listPage(0, nombre));
    }

    /** Open tasks with these ids; unknown ids are left out. */
    public List<Tache> parIds(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : versTaches(taches.createTaskQuery()
                        .taskIdIn(ids.toArray(String[]::new))
                        .list());
    }

    /** The open task of this dossier, if any. */
    public Optional<Tache> duDossier(String processus, String dossier) {
        return versTaches(taches.createTaskQuery()
                        .processDefinitionKey(processus)
                        .processInstanceBusinessKey(dossier)
                        .listPage(0, 1))
                .stream()
                .findFirst();
    }

    /** The open tasks of these dossiers, at most one each, by dossier. */
    public Map<String, Tache> desDossiers(String processus, Collection<String> dossiers) {
        return dossiers.isEmpty()
                ? Map.of()
                : versTaches(taches.createTaskQuery()
                                .processDefinitionKey(processus)
                                .processInstanceBusinessKeyIn(dossiers.toArray(String[]::new))
                                .list())
                        .stream()
                        .collect(Collectors.toMap(Tache::dossier, Function.identity(), (une, autre) -> une));
    }

    private List<Tache> versTaches(List<Task> trouvees) {
        if (trouvees.isEmpty()) {
            return List.of();
        }
        Map<String, ProcessInstance> instances = execution
                .createProcessInstanceQuery()
                .processInstanceIds(
                        trouvees.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()))
                .list()
                .stream()
                .collect(Collectors.toMap(ProcessInstance::getId, Function.identity()));
        return trouvees.stream()
                .filter(tache -> instances.containsKey(tache.getProcessInstanceId()))
                .map(tache -> versTache(tache, instances.get(tache.getProcessInstanceId())))
                .toList();
    }

    private static Tache versTache(Task tache, ProcessInstance instance) {
        String definition = tache.getProcessDefinitionId();
        return new Tache(
                tache.getId(),
                definition.substring(0, definition.indexOf(':')),
                instance.getBusinessKey(),
                tache.getTaskDefinitionKey(),
                tache.getName(),
                tache.getAssignee(),
                tache.getCreateTime().toInstant());
    }
}
