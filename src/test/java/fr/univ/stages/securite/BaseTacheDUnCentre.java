package fr.univ.stages.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseServeur;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.robustesse.SessionHttp;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Over HTTP, with sessions that were opened before anything changed; « UFR Sciences » manages the dossier. */
abstract class BaseTacheDUnCentre extends BaseServeur {

    static final String MOTEUR = "/camunda/api/engine/engine/default";

    static final String ETUDIANTE = "22600297";

    @Autowired
    DossierDEssai dossiers;

    @Autowired
    TaskService taches;

    @Autowired
    JdbcClient sql;

    SessionHttp administratrice;

    long sciences;

    String tache;

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

    HttpResponse<String> prendre(SessionHttp qui, String pour) {
        return qui.camunda("POST", "/task/" + tache + "/claim", Map.of("userId", pour));
    }

    String titulaire() {
        return taches.createTaskQuery().taskId(tache).singleResult().getAssignee();
    }

    void rattacher(String login, long centre, String droit) {
        exigerFait(administratrice.formulaire(
                "/centres/" + centre + "/personnels", Map.of("login", login, "droit", droit)));
    }

    static void exigerFait(HttpResponse<String> reponse) {
        assertThat(reponse.headers().firstValue("Location").orElse(reponse.body()))
                .endsWith("/personnels");
    }

    long rattachement(String login, long centre) {
        return sql.sql("select id from app.rattachement where login = ? and centre_id = ?")
                .param(login)
                .param(centre)
                .query(Long.class)
                .single();
    }

    long centre(String nom) {
        return sql.sql("select id from app.centre where nom = ?")
                .param(nom)
                .query(Long.class)
                .single();
    }

    SessionHttp session(String login) {
        return new SessionHttp(adresse()).connecter(login, "demo");
    }
}
