package fr.univ.stages.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.robustesse.SessionHttp;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("1.3, 1.4 Camunda's own API gives nobody more than their own tasks")
class ApiCamundaFermeeTest extends BaseTacheDUnCentre {

    @ParameterizedTest
    @ValueSource(strings = {"per008", "per006", "e22600297", "ens001"})
    @DisplayName("1.3, 1.4 nobody outside the centre reaches its tasks through Camunda's own API")
    void nobody_outside_the_centre_reaches_its_tasks(String login) {
        SessionHttp dehors = session(login);
        dehors.get("/camunda/app/tasklist/default/");
        assertThat(dehors.get(MOTEUR + "/task").body()).doesNotContain(tache);
        assertThat(dehors.camunda("POST", "/task", Map.of()).body()).doesNotContain(tache);
        for (String chemin :
                List.of("", "/form", "/deployed-form", "/identity-links", "/variables", "/form-variables")) {
            assertThat(dehors.get(MOTEUR + "/task/" + tache + chemin).statusCode())
                    .as(chemin)
                    .isIn(403, 404);
        }
        assertThat(prendre(dehors, login).statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(titulaire()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"per005", "per006"})
    @DisplayName("1.3 staff reach nothing but tasks: no people, no files, no history, no work past our door")
    void staff_reach_nothing_but_tasks(String login) {
        SessionHttp personnel = session(login);
        personnel.get("/camunda/app/tasklist/default/");
        for (String chemin : List.of(
                "/user",
                "/user/count",
                "/user?id=e22600297",
                "/group",
                "/group?member=per001",
                "/authorization",
                "/deployment",
                "/history/task",
                "/history/process-instance",
                "/history/user-operation",
                "/history/variable-instance",
                "/process-instance",
                "/variable-instance",
                "/identity/groups?userId=per001",
                "/task/" + tache + "/variables")) {
            assertThat(personnel.get(MOTEUR + chemin).statusCode()).as(chemin).isEqualTo(403);
        }
        Map<String, Map<String, Object>> actes = Map.of(
                "/task/" + tache + "/complete",
                Map.of(),
                "/task/" + tache + "/submit-form",
                Map.of(),
                "/task/" + tache + "/assignee",
                Map.of("userId", login),
                "/filter/create",
                Map.of("resourceType", "Task", "name", "x", "query", Map.of()),
                "/process-definition/key/convention/start",
                Map.of(),
                "/message",
                Map.of("messageName", "suppressionDemandee"),
                "/authorization/create",
                Map.of(),
                "/deployment/create",
                Map.of());
        actes.forEach((chemin, corps) -> assertThat(
                        personnel.camunda("POST", chemin, corps).statusCode())
                .as(chemin)
                .isEqualTo(403));
        assertThat(taches.createTaskQuery().taskId(tache).count()).isEqualTo(1);
    }

    @Test
    void staff_read_the_names_of_those_alone_who_hold_a_task_they_see() {
        taches.setAssignee(tache, "per005");
        SessionHttp soi = session("per008");
        soi.get("/camunda/app/tasklist/default/");
        assertThat(soi.get(MOTEUR + "/user/per008/profile").body()).contains("LORMANDET");
        assertThat(soi.get(MOTEUR + "/user/per005/profile").statusCode()).isEqualTo(404);
        assertThat(soi.get(MOTEUR + "/user/e22600297/profile").statusCode()).isEqualTo(404);

        rattacher("per008", sciences, "ECRITURE");
        assertThat(soi.get(MOTEUR + "/user/per005/profile").body()).contains("SABRELIN");
        assertThat(soi.get(MOTEUR + "/user/e22600297/profile").statusCode()).isEqualTo(404);
    }

    @Test
    void a_task_is_taken_for_oneself_and_no_expression_is_evaluated() {
        SessionHttp gestionnaire = session("per005");
        gestionnaire.get("/camunda/app/tasklist/default/");
        assertThat(prendre(gestionnaire, "per008").statusCode()).isEqualTo(403);
        assertThat(titulaire()).isNull();
        assertThat(gestionnaire
                        .camunda("POST", "/task", Map.of("assigneeExpression", "${1 == 1 ? 'per001' : ''}"))
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
    }
}
