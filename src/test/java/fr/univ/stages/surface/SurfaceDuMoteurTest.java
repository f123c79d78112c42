package fr.univ.stages.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.securite.camunda.AuthentificationCamunda;
import java.net.URI;
import java.util.Arrays;
import java.util.Date;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** First what the filters let through to Camunda's API, then what the engine itself grants behind them. */
@DisplayName("1.3, 1.4 Camunda's own API is closed to everybody but administrators, except for what Tasklist needs")
@Import({Decor.class, Routes.class, Empreinte.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurfaceDuMoteurTest extends BaseIntegration {

    private static final Set<Qui> DEHORS =
            EnumSet.of(Qui.ANONYME, Qui.ETUDIANT, Qui.AUTRE_ETUDIANT, Qui.REFERENT, Qui.AUTRE_ENSEIGNANT);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ProcessEngine moteur;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Decor decor;

    @BeforeAll
    void make_real_records() {
        decor.monter();
    }

    @AfterAll
    void take_the_reader_away() {
        decor.demonter();
    }

    @Test
    void staff_reach_the_listed_addresses_and_nobody_else_any() throws Exception {
        SortedSet<String> ouvertes = new TreeSet<>();
        Set<String> toutes = RoutesDuMoteur.toutes();
        assertThat(toutes).as("the resource classes are found").hasSizeGreaterThan(300);
        for (String route : toutes) {
            for (Qui qui : Qui.values()) {
                boolean passe = passe(route, qui);
                if (qui == Qui.ADMINISTRATEUR || DEHORS.contains(qui)) {
                    assertThat(passe).as("%s at %s", qui, route).isEqualTo(qui == Qui.ADMINISTRATEUR);
                } else if (passe) {
                    ouvertes.add(route);
                } else {
                    assertThat(ouvertes).as("all staff alike, %s too", qui).doesNotContain(route);
                }
            }
        }
        TableauDesDroits.verifierLeMoteur(ouvertes, toutes.size());
    }

    @TestFactory
    Stream<DynamicTest> the_engine_grants_only_this() {
        return actes().flatMap(acte -> Arrays.stream(Qui.values())
                .filter(qui -> qui != Qui.ANONYME)
                .map(qui -> DynamicTest.dynamicTest(
                        acte.nom() + ", " + qui,
                        () -> assertThat(reussit(acte, qui))
                                .as("%s: %s", qui, acte.nom())
                                .isEqualTo(acte.permis().comprend(qui)))));
    }

    private Stream<Acte> actes() {
        return Stream.of(
                new Acte("read the task of an entry", Cercle.REDACTEURS_DU_DOSSIER, () -> lire(decor.tache)),
                new Acte("read a task of the centre", Cercle.GESTIONNAIRES_DU_DOSSIER, () -> lire(decor.tacheReservee)),
                new Acte(
                        "take it",
                        Cercle.GESTIONNAIRES_DU_DOSSIER,
                        () -> moteur.getTaskService().claim(decor.tacheReservee, soi())),
                new Acte(
                        "give it to somebody else",
                        Cercle.ADMINISTRATEUR,
                        () -> moteur.getTaskService().claim(decor.tacheReservee, "per002")),
                new Acte(
                        "complete a task past our door",
                        Cercle.PERSONNE,
                        () -> moteur.getTaskService().complete(decor.tache)),
                new Acte(
                        "start a convention past our door",
                        Cercle.ADMINISTRATEUR,
                        () -> moteur.getRuntimeService()
                                .startProcessInstanceByKey(
                                        Designation.PROCESSUS,
                                        "" + decor.saisie,
                                        Map.of("etape", "saisirEtudiant", "reprise", false, "finDuStage", new Date()))),
                new Acte(
                        "delete a convention under way",
                        Cercle.ADMINISTRATEUR,
                        () -> moteur.getRuntimeService().deleteProcessInstance(decor.instance, "essai")),
                new Acte(
                        "change a variable",
                        Cercle.ADMINISTRATEUR,
                        () -> moteur.getRuntimeService().setVariable(decor.instance, "reprise", true)),
                new Acte(
                        "deploy another picture",
                        Cercle.ADMINISTRATEUR,
                        () -> moteur.getRepositoryService()
                                .createDeployment()
                                .addString("essai.txt", "essai")
                                .deploy()),
                new Acte("give oneself a right", Cercle.ADMINISTRATEUR, this::sAccorderUnDroit));
    }

    private String soi() {
        return moteur.getIdentityService().getCurrentAuthentication().getUserId();
    }

    private void sAccorderUnDroit() {
        Authorization droit = moteur.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        droit.setUserId("per098");
        droit.setResource(Resources.TASK);
        droit.setResourceId(Authorization.ANY);
        droit.addPermission(Permissions.ALL);
        moteur.getAuthorizationService().saveAuthorization(droit);
    }

    private void lire(String tache) {
        if (moteur.getTaskService().createTaskQuery().taskId(tache).count() == 0) {
            throw new IllegalStateException("not visible");
        }
    }

    private boolean reussit(Acte acte, Qui qui) {
        SecurityContextHolder.getContext().setAuthentication(qui.session());
        try {
            var session = new AuthentificationCamunda().extractAuthenticatedUser(null, moteur);
            moteur.getIdentityService().setAuthentication(session.getAuthenticatedUser(), session.getGroups());
            return Boolean.TRUE.equals(transaction.execute(etat -> {
                etat.setRollbackOnly();
                acte.geste().run();
                return true;
            }));
        } catch (RuntimeException e) {
            return false;
        } finally {
            moteur.getIdentityService().clearAuthentication();
            SecurityContextHolder.clearContext();
        }
    }

    private boolean passe(String route, Qui qui) throws Exception {
        String[] parties = route.split(" ");
        var requete = request(
                HttpMethod.valueOf(parties[0]),
                URI.create(parties[1].replace("{name}", "default").replaceAll("\\{[^}]*\\}", "x")));
        if (qui != Qui.ANONYME) {
            requete.with(authentication(qui.session()));
        }
        MockHttpServletResponse reponse = mvc.perform(requete).andReturn().getResponse();
        return reponse.getStatus() != 401 && reponse.getStatus() != 403 && reponse.getStatus() != 302;
    }

    private record Acte(String nom, Cercle permis, Runnable geste) {}
}
