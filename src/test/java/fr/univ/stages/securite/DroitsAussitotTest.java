package fr.univ.stages.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.robustesse.SessionHttp;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("1.2, 1.3, 2.5 Attaching and detaching act at once, on every page and in the engine")
class DroitsAussitotTest extends BaseTacheDUnCentre {

    @Autowired
    private AuthorizationService autorisations;

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
        SessionHttp parti = new SessionHttp(adresse());
        parti.get("/connexion");
        assertThat(parti.formulaire("/connexion", Map.of("identifiant", "per008bis", "motDePasse", "demo"))
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/connexion?refus");
        sql.sql("delete from app.rattachement where login = 'per008bis'").update();
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

    private long accordes(String login) {
        return autorisations
                .createAuthorizationQuery()
                .userIdIn(login)
                .resourceType(Resources.TASK)
                .resourceId(tache)
                .count();
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
}
