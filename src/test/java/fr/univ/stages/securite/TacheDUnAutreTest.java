package fr.univ.stages.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseServeur;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.robustesse.SessionHttp;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("1.4, 3.1.10 A task under way is not taken away from whoever works on it")
class TacheDUnAutreTest extends BaseServeur {

    private static final String ETUDIANTE = "e22600297";

    @Autowired
    private DossierDEssai dossiers;

    @Autowired
    private TaskService taches;

    @Autowired
    private JdbcClient sql;

    private String tache;

    @BeforeEach
    void a_student_has_begun_a_convention() {
        tache = dossiers.envoyer(
                        dossiers.demarrer(dossiers.connecter(ETUDIANTE)),
                        dossiers.etudiant("22600297"),
                        dossiers.connecter(ETUDIANTE))
                .suivante()
                .id();
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unclaim", "assignee", "assignee-null", "claim", "update"})
    @DisplayName("1.4 a colleague of the centre neither frees nor takes the task of a student")
    void a_colleague_does_not_take_it_away(String geste) {
        HttpResponse<String> refus = demander("per005", geste);

        assertThat(refus.statusCode())
                .as(refus.body())
                .isGreaterThanOrEqualTo(400)
                .isLessThan(600);
        if (geste.equals("unclaim")) {
            assertThat(refus.statusCode()).as(refus.body()).isEqualTo(403);
            assertThat(refus.body()).contains("en cours chez une autre personne");
        }
        assertThat(titulaire()).isEqualTo(ETUDIANTE);
        assertThat(session(ETUDIANTE).get("/taches").body()).contains(tache);
    }

    @Test
    @DisplayName("1.3 who administers the centre frees it, and so does who runs the platform")
    void who_administers_the_centre_frees_it() {
        sql.sql("update app.rattachement set droit = 'ADMIN' where login = 'per005' and centre_id ="
                        + " (select id from app.centre where nom = 'UFR Sciences')")
                .update();
        try {
            assertThat(demander("per005", "unclaim").statusCode()).isEqualTo(204);
            assertThat(titulaire()).isNull();
        } finally {
            sql.sql("update app.rattachement set droit = 'ECRITURE' where login = 'per005' and centre_id ="
                            + " (select id from app.centre where nom = 'UFR Sciences')")
                    .update();
        }
        taches.setAssignee(tache, ETUDIANTE);
        assertThat(demander("per001", "unclaim").statusCode()).isEqualTo(204);
    }

    @Test
    @DisplayName("1.4 one frees what one has taken oneself")
    void one_frees_what_one_has_taken() {
        taches.setAssignee(tache, null);

        assertThat(demander("per005", "claim").statusCode()).isEqualTo(204);
        assertThat(titulaire()).isEqualTo("per005");
        assertThat(demander("per005", "unclaim").statusCode()).isEqualTo(204);
        assertThat(titulaire()).isNull();
    }

    private HttpResponse<String> demander(String login, String geste) {
        SessionHttp session = session(login);
        session.get("/camunda/app/tasklist/default/");
        Map<String, Object> corps = new HashMap<>();
        corps.put("userId", geste.equals("assignee-null") ? null : login);
        return switch (geste) {
            case "unclaim" -> session.camunda("POST", "/task/" + tache + "/unclaim", Map.of());
            case "update" -> session.camunda("PUT", "/task/" + tache, Map.of("assignee", login));
            case "claim" -> session.camunda("POST", "/task/" + tache + "/claim", corps);
            default -> session.camunda("POST", "/task/" + tache + "/assignee", corps);
        };
    }

    private SessionHttp session(String login) {
        return new SessionHttp(adresse()).connecter(login, "demo");
    }

    private String titulaire() {
        return taches.createTaskQuery().taskId(tache).singleResult().getAssignee();
    }
}
