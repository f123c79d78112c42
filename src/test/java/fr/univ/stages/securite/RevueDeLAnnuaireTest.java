package fr.univ.stages.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseServeur;
import fr.univ.stages.noyau.Acteur;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

@DisplayName("2.5 Who has left the directory is signed out within five minutes")
class RevueDeLAnnuaireTest extends BaseServeur {

    private static final Acteur PARTIE = new Acteur("per999", "Partie", Set.of(), null);

    @Autowired
    private SessionRepository<?> sessions;

    @Autowired
    private JdbcClient base;

    private Instant maintenant = Instant.parse("2026-11-23T10:00:00Z");
    private final AtomicInteger questions = new AtomicInteger();
    private final MockHttpSession session = new MockHttpSession();

    @Test
    @DisplayName("2.5 the directory is asked every five minutes, and says who is gone")
    void the_directory_is_asked_every_five_minutes() {
        RevueDeLAnnuaire revue = revue(login -> Optional.empty());

        assertThat(apres(revue, Duration.ZERO)).isTrue();
        assertThat(apres(revue, Duration.ofSeconds(299))).isTrue();
        assertThat(questions).hasValue(0);
        assertThat(apres(revue, Duration.ofSeconds(1))).isFalse();
        assertThat(questions).hasValue(1);
    }

    @Test
    @DisplayName("2.5 whoever is still there goes on, asked about once in five minutes")
    void whoever_is_still_there_goes_on() {
        RevueDeLAnnuaire revue = revue(login -> Optional.of(PARTIE));
        apres(revue, Duration.ZERO);

        assertThat(apres(revue, Duration.ofMinutes(5))).isTrue();
        assertThat(apres(revue, Duration.ofMinutes(4))).isTrue();
        assertThat(questions).hasValue(1);
    }

    @Test
    @DisplayName("2.5 a directory that is down ends no session, and is not asked at each click")
    void a_directory_that_is_down_ends_no_session() {
        RevueDeLAnnuaire revue = revue(login -> {
            throw new IllegalStateException("annuaire muet");
        });
        apres(revue, Duration.ZERO);

        assertThat(apres(revue, Duration.ofMinutes(5))).isTrue();
        assertThat(apres(revue, Duration.ofSeconds(59))).isTrue();
        assertThat(questions).hasValue(1);
        assertThat(apres(revue, Duration.ofSeconds(1))).isTrue();
        assertThat(questions).hasValue(2);
    }

    @Test
    @DisplayName("2.5 on the next click the session is over, in the portal, its JSON and Tasklist")
    void on_the_next_click_the_session_is_over() {
        for (String adresse : new String[] {"/taches", "/api/pays", "/camunda/api/engine/engine/default/task"}) {
            Navigation personne = new Navigation(adresse());
            personne.connecter("per005", "demo");
            personne.get("/camunda/app/tasklist/default/");
            echoir(personne, "per005");
            assertThat(personne.get(adresse).statusCode()).isEqualTo(200);

            echoir(personne, "per-qui-est-partie");
            assertThat(personne.get(adresse).statusCode()).as(adresse).isIn(302, 401);
            assertThat(personne.get("/taches").statusCode()).isEqualTo(302);
        }
        assertThat(base.sql("select count(*) from app.spring_session where principal_name = 'per-qui-est-partie'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    /** The session as it would be after five minutes, of somebody of this login. */
    private void echoir(Navigation personne, String login) {
        echoir(
                sessions,
                new String(
                        Base64.getDecoder().decode(personne.cookie("SESSION").orElseThrow()), StandardCharsets.UTF_8),
                login);
    }

    private static <S extends Session> void echoir(SessionRepository<S> sessions, String id, String login) {
        S session = sessions.findById(id);
        SecurityContext contexte = session.getRequiredAttribute("SPRING_SECURITY_CONTEXT");
        Acteur acteur = (Acteur) contexte.getAuthentication().getPrincipal();
        session.setAttribute(
                "SPRING_SECURITY_CONTEXT",
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                        new Acteur(login, acteur.nom(), acteur.roles(), acteur.numeroEtudiant()),
                        null,
                        contexte.getAuthentication().getAuthorities())));
        session.setAttribute(RevueDeLAnnuaire.PROCHAINE, 0L);
        sessions.save(session);
    }

    private RevueDeLAnnuaire revue(Personnes annuaire) {
        return new RevueDeLAnnuaire(
                login -> {
                    questions.incrementAndGet();
                    return annuaire.acteur(login);
                },
                () -> maintenant);
    }

    private boolean apres(RevueDeLAnnuaire revue, Duration duree) {
        maintenant = maintenant.plus(duree);
        return revue.connue(PARTIE, session);
    }
}
