package fr.univ.stages.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.robustesse.SessionHttp;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Over HTTP, with sessions that were opened before anything changed; « UFR Sciences » manages the dossier. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "stages.donnees=target/donnees-test/${random.uuid}",
            "camunda.bpm.job-execution.enabled=false",
        })
@Import(DossierDEssai.class)
@DisplayName("1.2, 1.3, 2.5 Attaching and detaching act at once, on every page and in the engine")
class DroitsAussitotTest {

    private static final String MOTEUR = "/camunda/api/engine/engine/default";
    private static final String ETUDIANTE = "22600297";

    @LocalServerPort
    private int port;

    @Autowired
    private DossierDEssai dossiers;

    @Autowired
    private TaskService taches;

    @Autowired
    private AuthorizationService autorisations;

    @Autowired
    private JdbcClient sql;

    private SessionHttp administratrice;
    private long sciences;
    private String tache;

    @BeforeEach
    void a_task_of_the_centre_waits_for_somebody() {
        sciences = centre("UFR Sciences");
        Acteur gestionnaire = dossiers.connecter("per005");
        tache = dossiers.jusquAuRecapitulatif(gestionnaire, ETUDIANTE);
        taches.setAssignee(tache, null);
        SecurityContextHolder.clearContext();
        administratrice = session("per001");
    }

    @AfterEach
    void detach_whoever_is_left() {
        sql.sql("delete from app.rattachement where centre_id = ? and login in ('ens003', 'per008', 'per006')")
                .param(sciences)
                .update();
        sql.sql("delete from app.rattachement where login = 'ens001'").update();
    }

    @Test
    void a_teacher_who_is_attached_is_staff_at_the_next_click_and_no_longer_once_detached() {
        SessionHttp enseignante = session("ens003");
        exigerRienDuCentre(enseignante);

        rattacher("ens003", sciences, "ECRITURE");

        assertThat(enseignante.get("/").body()).contains("espace gestion", "Tasklist");
        assertThat(enseignante.get("/taches").body()).contains(tache);
        assertThat(enseignante.get("/api/taches/" + tache).statusCode()).isEqualTo(200);
        assertThat(enseignante.get("/camunda/app/tasklist/default/").statusCode())
                .isEqualTo(200);
        assertThat(enseignante.get(MOTEUR + "/task").body()).contains(tache);
        assertThat(prendre(enseignante, "ens003").statusCode()).isEqualTo(204);
        assertThat(titulaire()).isEqualTo("ens003");

        detacher("ens003", sciences);

        exigerRienDuCentre(enseignante);
        assertThat(titulaire()).as("the task waits for the centre again").isNull();
        assertThat(accordes("ens003")).isZero();
    }

    @Test
    void staff_of_another_centre_lose_the_tasks_of_this_one_only() {
        SessionHttp gestionnaire = session("per008");
        gestionnaire.get("/camunda/app/tasklist/default/");
        assertThat(gestionnaire.get(MOTEUR + "/task").body()).doesNotContain(tache);

        rattacher("per008", sciences, "ADMIN");
        assertThat(gestionnaire.get(MOTEUR + "/task").body()).contains(tache);
        assertThat(prendre(gestionnaire, "per008").statusCode()).isEqualTo(204);
        assertThat(gestionnaire.get("/taches").body()).contains(tache);

        detacher("per008", sciences);
        assertThat(gestionnaire.get(MOTEUR + "/task").body()).doesNotContain(tache);
        assertThat(gestionnaire.get(MOTEUR + "/task/" + tache).statusCode()).isIn(403, 404);
        assertThat(gestionnaire.get("/api/taches/" + tache).statusCode()).isEqualTo(403);
        assertThat(gestionnaire.get("/taches").body()).doesNotContain(tache);
        assertThat(gestionnaire.get("/").body()).contains("espace gestion");
        assertThat(titulaire()).isNull();
    }

    @Test
    void whoever_may_only_read_from_now_on_keeps_no_task() {
        rattacher("per006", sciences, "ECRITURE");
        SessionHttp lectrice = session("per006");
        lectrice.get("/camunda/app/tasklist/default/");
        assertThat(prendre(lectrice, "per006").statusCode()).isEqualTo(204);

        modifier("per006", sciences, "LECTURE");

        assertThat(titulaire()).isNull();
        assertThat(lectrice.get(MOTEUR + "/task").body()).doesNotContain(tache);
        assertThat(prendre(lectrice, "per006").statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(lectrice.get("/api/taches/" + tache).statusCode()).isEqualTo(403);
        assertThat(titulaire()).isNull();
    }

    @Test
    @DisplayName(
            "1.2 a teacher who is also staff keeps both: the centre's menus, and the interns they follow elsewhere")
    void a_teacher_who_is_also_staff_keeps_both() {
        String adresse = creer();
        SessionHttp referent = session("ens001");
        assertThat(referent.get(adresse).statusCode()).isEqualTo(200);

        rattacher("ens001", centre("UFR Droit"), "ECRITURE");

        assertThat(referent.get("/").body()).contains("Tasklist", "Créer une nouvelle convention");
        assertThat(referent.get("/conventions").body()).contains(adresse);
        assertThat(referent.get(adresse).body()).doesNotContain("/modification", "/suppression");
    }

    @Test
    @DisplayName("1.2 a student who works for a centre manages its conventions, and their own only as a student")
    void a_student_who_works_for_a_centre_is_both() {
        String adresse = creer();
        SessionHttp employee = session("e22602147");
        assertThat(employee.get("/").body()).contains("espace gestion", "Tasklist");
        assertThat(employee.get(adresse).body()).contains("/modification", "/suppression");
        assertThat(employee.get("/taches").body()).contains("BRESSOLAT");

        Acteur elle = dossiers.connecter("e22602147");
        String recapitulatif = dossiers.jusquAuRecapitulatif(elle, "22602147");
        String sienne =
                dossiers.envoyer(recapitulatif, Map.of("certifie", true), elle).adresse();
        assertThat(employee.get(sienne).body()).contains("/modification").doesNotContain("/suppression");
        assertThat(employee.formulaire(sienne + "/suppression", Map.of()).statusCode())
                .isEqualTo(403);
    }

    @Test
    @DisplayName("1.2 who has left the directory cannot sign in, whatever the centre says")
    void who_has_left_the_directory_cannot_sign_in() {
        sql.sql("""
                        insert into app.rattachement (centre_id, login, civilite, nom, droit, cree_le, cree_par)
                        values (?, 'per008bis', 'NR', 'PARTI', 'ADMIN', now(), 'essai')""").param(sciences).update();
        SessionHttp parti = new SessionHttp("http://localhost:" + port);
        parti.get("/connexion");
        assertThat(parti.formulaire("/connexion", Map.of("identifiant", "per008bis", "motDePasse", "demo"))
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/connexion?refus");
        sql.sql("delete from app.rattachement where login = 'per008bis'").update();
    }

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

    private void exigerRienDuCentre(SessionHttp enseignante) {
        assertThat(enseignante.get("/").body()).contains("espace enseignant").doesNotContain("Tasklist");
        assertThat(enseignante.get("/taches").body()).doesNotContain(tache);
        assertThat(enseignante.get("/api/taches/" + tache).statusCode()).isEqualTo(403);
        assertThat(enseignante.get("/camunda/app/tasklist/default/").statusCode())
                .isEqualTo(403);
        assertThat(enseignante.get(MOTEUR + "/task").statusCode()).isEqualTo(403);
    }

    private String creer() {
        Acteur gestionnaire = dossiers.connecter("per005");
        String adresse = dossiers.envoyer(
                        dossiers.jusquAuRecapitulatif(gestionnaire, ETUDIANTE), Map.of("certifie", true), gestionnaire)
                .adresse();
        SecurityContextHolder.clearContext();
        return adresse;
    }

    private HttpResponse<String> prendre(SessionHttp qui, String pour) {
        return qui.camunda("POST", "/task/" + tache + "/claim", Map.of("userId", pour));
    }

    private String titulaire() {
        return taches.createTaskQuery().taskId(tache).singleResult().getAssignee();
    }

    private long accordes(String login) {
        return autorisations
                .createAuthorizationQuery()
                .userIdIn(login)
                .resourceType(Resources.TASK)
                .resourceId(tache)
                .count();
    }

    private void rattacher(String login, long centre, String droit) {
        exigerFait(administratrice.formulaire(
                "/centres/" + centre + "/personnels", Map.of("login", login, "droit", droit)));
    }

    private void modifier(String login, long centre, String droit) {
        exigerFait(administratrice.formulaire(
                "/centres/" + centre + "/personnels/" + rattachement(login, centre) + "/modification",
                new HashMap<>(Map.of("version", "0", "droit", droit))));
    }

    private void detacher(String login, long centre) {
        exigerFait(administratrice.formulaire(
                "/centres/" + centre + "/personnels/" + rattachement(login, centre) + "/detachement", Map.of()));
    }

    private static void exigerFait(HttpResponse<String> reponse) {
        assertThat(reponse.headers().firstValue("Location").orElse(reponse.body()))
                .endsWith("/personnels");
    }

    private long rattachement(String login, long centre) {
        return sql.sql("select id from app.rattachement where login = ? and centre_id = ?")
                .param(login)
                .param(centre)
                .query(Long.class)
                .single();
    }

    private long centre(String nom) {
        return sql.sql("select id from app.centre where nom = ?")
                .param(nom)
                .query(Long.class)
                .single();
    }

    private SessionHttp session(String login) {
        return new SessionHttp("http://localhost:" + port).connecter(login, "demo");
    }
}
