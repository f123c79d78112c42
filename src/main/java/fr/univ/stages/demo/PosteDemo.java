package fr.univ.stages.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.univ.stages.moteur.Concurrence;
import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.securite.Personnes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The only place from which the demo office acts: signed in on this thread, again when a timer was faster, until it is closed. */
@Component
@ConditionalOnProperty({ModeDemonstration.DEMO, ModeDemonstration.BUREAU})
class PosteDemo {

    private static final int ESSAIS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final Personnes personnes;
    private final PorteDesTaches porte;
    private final ObjectMapper json;

    private volatile boolean ferme;

    PosteDemo(Personnes personnes, PorteDesTaches porte, ObjectMapper json) {
        this.personnes = personnes;
        this.porte = porte;
        this.json = json;
    }

    /** Nothing is begun any more from now on. */
    void fermer() {
        ferme = true;
    }

    boolean ferme() {
        return ferme;
    }

    Acteur connecter(String login) {
        exigerOuvert();
        Acteur acteur = personnes.acteur(login).orElseThrow();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(acteur, null, List.of()));
        return acteur;
    }

    void deconnecter() {
        SecurityContextHolder.clearContext();
    }

    /** Takes the task unless somebody holds it, and returns what its form shows to this person. */
    JsonNode ouvrir(Tache tache, Acteur acteur) {
        return obstinement(() -> {
            porte.prendre(tache.id(), acteur);
            return json.valueToTree(porte.ouvrir(tache.id(), acteur));
        });
    }

    Suite accomplir(Tache tache, Map<String, Object> saisie, Acteur acteur) {
        return obstinement(() -> {
            long version = json.valueToTree(porte.ouvrir(tache.id(), acteur))
                    .at("/dossier/version")
                    .asLong();
            return porte.accomplir(tache.id(), version, json.valueToTree(saisie), acteur);
        });
    }

    /** The answer once there is one, for jobs take their time; throws IllegalStateException after three minutes. */
    <T> T attendre(String quoi, Supplier<Optional<T>> question) {
        long limite = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < limite) {
            exigerOuvert();
            Optional<T> reponse = question.get();
            if (reponse.isPresent()) {
                return reponse.get();
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        throw new IllegalStateException("Toujours rien après " + PATIENCE.toMinutes() + " minutes : " + quoi);
    }

    private <T> T obstinement(Supplier<T> geste) {
        for (int essai = 1; ; essai++) {
            exigerOuvert();
            try {
                return geste.get();
            } catch (RuntimeException echec) {
                if (essai == ESSAIS || !doublee(echec)) {
                    throw echec;
                }
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
    }

    /** A timer of the same dossier came first, as a colleague may. */
    private static boolean doublee(RuntimeException echec) {
        return Stream.<Throwable>iterate(echec, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> cause instanceof Perime || Concurrence.perdue(cause));
    }

    private void exigerOuvert() {
        if (ferme) {
            throw new BureauFerme();
        }
    }
}
