package fr.univ.stages.moteur;

import fr.univ.stages.noyau.Introuvable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds tasks: by id, by person, by dossier. Rights are asked elsewhere. Read in SQL, since the engine's own query does
 * not give the business key and would need a second one for it.
 */
@Component
public class Taches {

    private static final String OUVERTES = """
            select t.id_, split_part(t.proc_def_id_, ':', 1) as processus, e.business_key_ as dossier, t.task_def_key_,
                   t.name_, t.priority_, t.assignee_, t.create_time_
              from public.act_ru_task t
              join public.act_ru_execution e on e.id_ = t.proc_inst_id_
            """;

    private static final String DE_LA_PERSONNE = OUVERTES + """
             where t.assignee_ = :login
             order by t.priority_ desc, t.create_time_ limit :nombre
            """;

    private static final String LIBRES = OUVERTES + """
             where t.assignee_ is null
               and exists (select from public.act_ru_identitylink l
                            where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ = any(:groupes))
             order by t.priority_ desc, t.create_time_ limit :nombre
            """;

    private static final String DES_DOSSIERS = OUVERTES + """
             where e.business_key_ = any(:dossiers) and split_part(t.proc_def_id_, ':', 1) = :processus
             order by t.create_time_
            """;

    private final TaskService moteur;
    private final JdbcClient base;

    Taches(TaskService moteur, JdbcClient base) {
        this.moteur = moteur;
        this.base = base;
    }

    /** The open task of this id; throws Introuvable when it never existed or is done. */
    public Tache tache(String id) {
        return une(id, "");
    }

    /** The same, held until the end of the transaction: who completes it at the same moment waits, then finds it done. */
    Tache retenir(String id) {
        return une(id, " for update of t");
    }

    private Tache une(String id, String verrou) {
        return base.sql(OUVERTES + " where t.id_ = :id" + verrou)
                .param("id", id)
                .query(Taches::tache)
                .optional()
                .orElseThrow(() -> new Introuvable(
                        "Cette étape est déjà terminée, ou n'existe pas. Ouvrez « Mes tâches » pour continuer."));
    }

    /** Open tasks assigned to this person, urgent ones first, then the oldest, at most {@code nombre}. */
    public List<Tache> de(String login, int nombre) {
        return base.sql(DE_LA_PERSONNE)
                .param("login", login)
                .param("nombre", nombre)
                .query(Taches::tache)
                .list();
    }

    /** Those assigned to this person, then those that wait for one of these groups: at most {@code nombre} of each. */
    public List<Tache> attendant(String login, Collection<String> groupes, int nombre) {
        return base.sql("(" + DE_LA_PERSONNE + ") union all (" + LIBRES + ") order by priority_ desc, create_time_")
                .param("login", login)
                .param("groupes", groupes.toArray(String[]::new))
                .param("nombre", nombre)
                .query(Taches::tache)
                .list();
    }

    /** Whether this person holds an open task, among those that whoever asks through the engine's own API may read. */
    public boolean tient(String login) {
        return moteur.createTaskQuery().taskAssignee(login).count() > 0;
    }

    /** Open tasks with these ids; unknown ids are left out. */
    public List<Tache> parIds(Collection<String> ids) {
        return base.sql(OUVERTES + " where t.id_ = any(:ids)")
                .param("ids", ids.toArray(String[]::new))
                .query(Taches::tache)
                .list();
    }

    /** The open task of this dossier, if any. */
    public Optional<Tache> duDossier(String processus, String dossier) {
        return Optional.ofNullable(desDossiers(processus, List.of(dossier)).get(dossier));
    }

    /** The open tasks of these dossiers, at most one each, by dossier. */
    public Map<String, Tache> desDossiers(String processus, Collection<String> dossiers) {
        return base
                .sql(DES_DOSSIERS)
                .param("dossiers", dossiers.toArray(String[]::new))
                .param("processus", processus)
                .query(Taches::tache)
                .list()
                .stream()
                .collect(Collectors.toMap(Tache::dossier, Function.identity(), (une, autre) -> une));
    }

    private static Tache tache(ResultSet ligne, int rang) throws SQLException {
        return new Tache(
                ligne.getString("id_"),
                ligne.getString("processus"),
                ligne.getString("dossier"),
                ligne.getString("task_def_key_"),
                ligne.getString("name_"),
                ligne.getInt("priority_") > Task.PRIORITY_NORMAL,
                ligne.getString("assignee_"),
                ligne.getTimestamp("create_time_").toInstant());
    }
}
