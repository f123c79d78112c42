package fr.univ.stages.robustesse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.Mesures;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.noyau.Acteur;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@Tag("bench")
@DisplayName("How long Tasklist's list takes with 10,000 open tasks of the centre (aim: p95 300 ms)")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "stages.donnees=target/donnees-bench/${random.uuid}")
@Import({DossierDEssai.class, HorlogeDEssai.class})
class ListeTasklistBenchTest {

    private static final int OUVERTES = 10_000;
    private static final int MESURES = 100;
    private static final int CHAUFFE = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private DossierDEssai dossiers;

    @Autowired
    private TaskService taches;

    @Autowired
    private JdbcClient base;

    private final Mesures mesures = new Mesures();

    @Test
    void tasklist_lists() {
        multiplier(uneTacheDuCentre());
        SessionHttp session = new SessionHttp("http://localhost:" + port).connecter("per005", "demo");
        session.get("/camunda/app/tasklist/default/");
        List<Filtre> filtres = base.sql("select id_ as id, name_ as nom from act_ru_filter order by name_")
                .query(Filtre.class)
                .list();
        for (int tour = 0; tour < MESURES + CHAUFFE; tour++) {
            if (tour == CHAUFFE) {
                mesures.oublier();
            }
            filtres.forEach(filtre -> mesurer(session, filtre));
        }
        mesures.imprimer("Tasklist, %d tâches ouvertes dans le centre".formatted(OUVERTES));
    }

    private void mesurer(SessionHttp session, Filtre filtre) {
        JsonNode page = SessionHttp.lire(mesures.mesurer(
                        filtre.nom(),
                        () -> session.camunda(
                                "POST",
                                "/filter/" + filtre.id() + "/list?firstResult=0&maxResults=15",
                                Map.of("sorting", List.of(Map.of("sortBy", "created", "sortOrder", "desc")))))
                .body());
        assertThat(page.isArray() || page.has("_embedded")).as(page.toString()).isTrue();
        mesures.mesurer(
                filtre.nom() + ", leur nombre",
                () -> session.camunda("POST", "/filter/" + filtre.id() + "/count", Map.of()));
    }

    private String uneTacheDuCentre() {
        Acteur gestionnaire = dossiers.connecter("per005");
        String tache = dossiers.jusquAuRecapitulatif(gestionnaire, "22600297");
        taches.setAssignee(tache, null);
        SecurityContextHolder.clearContext();
        return tache;
    }

    /** Copies a waiting task with all that the engine keeps of its dossier. */
    private void multiplier(String tache) {
        String dossier = taches.createTaskQuery().taskId(tache).singleResult().getProcessInstanceId();
        copier(
                "act_ru_execution",
                "proc_inst_id_",
                dossier,
                "id_",
                "parent_id_",
                "proc_inst_id_",
                "root_proc_inst_id_");
        copier("act_ru_task", "proc_inst_id_", dossier, "id_", "execution_id_", "proc_inst_id_");
        copier("act_ru_variable", "proc_inst_id_", dossier, "id_", "execution_id_", "proc_inst_id_", "var_scope_");
        copier("act_ru_identitylink", "task_id_", tache, "id_", "task_id_");
        copier("act_ru_authorization", "resource_id_", tache, "id_", "resource_id_");
        base.sql("analyze").update();
    }

    private void copier(String table, String cle, String valeur, String... renommees) {
        String noms = List.of(renommees).stream()
                .map(colonne -> "'%1$s', t.%1$s || '-' || n".formatted(colonne))
                .reduce((un, autre) -> un + ", " + autre)
                .orElseThrow();
        base.sql("""
                        insert into %1$s
                        select (jsonb_populate_record(t, jsonb_build_object(%2$s))).*
                          from %1$s t, generate_series(1, %3$d) n
                         where t.%4$s = ?""".formatted(table, noms, OUVERTES, cle)).param(valeur).update();
    }

    private record Filtre(String id, String nom) {}
}
