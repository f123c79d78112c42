package fr.univ.stages.moteur;

import com.fasterxml.jackson.databind.JsonNode;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one door through which a task is shown, filled and completed, whatever page it is shown on (ADR 2). */
@Component
public class PorteDesTaches {

    /** Transient variable of the form that has just been sent. */
    static final String SAISIE = "saisie";

    private final Taches taches;
    private final TaskService moteur;
    private final AuthorizationService autorisations;
    private final Dossiers dossiers;
    private final Brouillons brouillons;
    private final LecteurDeSaisie lecteur;
    private final Map<String, Guichet> guichets;

    PorteDesTaches(
            Taches taches,
            TaskService moteur,
            AuthorizationService autorisations,
            Dossiers dossiers,
            Brouillons brouillons,
            LecteurDeSaisie lecteur,
            List<Guichet> guichets) {
        this.taches = taches;
        this.moteur = moteur;
        this.autorisations = autorisations;
        this.dossiers = dossiers;
        this.brouillons = brouillons;
        this.lecteur = lecteur;
        this.guichets = guichets.stream().collect(Collectors.toMap(Guichet::processus, Function.identity()));
    }

    /** Everything the form of this task shows; what was typed and not sent replaces what is recorded. */
    @Transactional(readOnly = true)
    public Map<String, Object> ouvrir(String id, Acteur acteur) {
        Tache tache = taches.tache(id);
        Contexte contexte = ouvrir(tache, acteur).contexte(acteur);
        Object enregistre = contexte.vue().saisie();
        return brouillons
                .trouver(tache)
                .map(lecteur::objet)
                .filter(brouillon -> !brouillon.isEmpty())
                .map(brouillon -> contexte.cles(tache, completer(enregistre, brouillon), true))
                .orElseGet(() -> contexte.cles(tache, enregistre, false));
    }

    /** Completes the task with what the form sent; a refusal anywhere leaves everything as it was. */
    @Transactional
    public Suite accomplir(String id, long version, JsonNode envoi, Acteur acteur) {
        Tache tache = retenir(id);
        DossierOuvert dossier = ouvrir(tache, acteur, version);
        Object saisie = lecteur.lire(envoi, dossier.saisie());
        Passage.pour(id, () -> {
            moteur.complete(
                    id,
                    Variables.createVariables()
                            .putValue(SAISIE, Variables.untypedValue(new SaisieTransitoire(saisie, acteur), true)));
            return null;
        });
        brouillons.oublier(tache);
        return suite(dossier, tache, acteur);
    }

    /** Leaves the task for another step of the same dossier, without recording anything. */
    @Transactional
    public Suite aller(String id, long version, String etape, Acteur acteur) {
        Tache tache = retenir(id);
        DossierOuvert dossier = ouvrir(tache, acteur, version);
        dossiers.demanderEtape(tache, dossier.versEtape(etape));
        return suite(dossier, tache, acteur);
    }

    /** Keeps what was typed so far; {@code envoi} must be an object. */
    @Transactional
    public void garder(String id, JsonNode envoi, Acteur acteur) {
        Tache tache = taches.tache(id);
        ouvrir(tache, acteur);
        exigerTitulaire(tache, acteur);
        brouillons.garder(tache, lecteur.brouillon(envoi), acteur.login());
    }

    /** The task itself, for somebody who may do it; throws Introuvable or Interdit. */
    @Transactional(readOnly = true)
    public Tache consulter(String id, Acteur acteur) {
        Tache tache = taches.tache(id);
        ouvrir(tache, acteur);
        return tache;
    }

    /** Assigns a task that waits for a group to this person; throws Perime when somebody else has taken it. */
    @Transactional
    public Tache prendre(String id, Acteur acteur) {
        Tache tache = taches.tache(id);
        ouvrir(tache, acteur);
        if (tache.titulaire() == null) {
            moteur.claim(id, acteur.login());
        } else if (!tache.titulaire().equals(acteur.login())) {
            throw new Perime("Cette tâche vient d'être prise en charge par quelqu'un d'autre.");
        }
        return tache;
    }

    /** Gives a task to this person, whoever holds it; the module behind it has decided that they may have it. */
    @Transactional
    public void confier(Tache tache, Acteur acteur) {
        Passage.pour(tache.id(), () -> {
            moteur.setAssignee(tache.id(), acteur.login());
            return null;
        });
    }

    /**
     * Gives back the tasks that this person holds and may no longer do, and closes to them those they could still read in
     * the engine; call it when a right has been taken away.
     */
    @Transactional
    public void retirer(Acteur acteur) {
        List<Authorization> acces = autorisations
                .createAuthorizationQuery()
                .userIdIn(acteur.login())
                .resourceType(Resources.TASK)
                .list();
        Map<String, Tache> ouvertes = taches
                .parIds(acces.stream().map(Authorization::getResourceId).toList())
                .stream()
                .collect(Collectors.toMap(Tache::id, Function.identity()));
        for (Authorization accordee : acces) {
            Tache tache = ouvertes.get(accordee.getResourceId());
            if (tache != null && refusee(tache, acteur)) {
                if (acteur.login().equals(tache.titulaire())) {
                    moteur.setAssignee(tache.id(), null);
                }
                autorisations.deleteAuthorization(accordee.getId());
            }
        }
    }

    private boolean refusee(Tache tache, Acteur acteur) {
        return !guichets.containsKey(tache.processus()) || !ouvrir(tache).permet(acteur);
    }

    /** The record first, then the task, as everybody who changes that record does. */
    private Tache retenir(String id) {
        ouvrir(taches.tache(id)).retenir();
        return taches.retenir(id);
    }

    private DossierOuvert ouvrir(Tache tache) {
        Guichet guichet = guichets.get(tache.processus());
        if (guichet == null) {
            throw new Introuvable("Cette tâche n'a pas de formulaire.");
        }
        return guichet.ouvrir(tache.dossier(), tache.cle());
    }

    private DossierOuvert ouvrir(Tache tache, Acteur acteur) {
        DossierOuvert dossier = ouvrir(tache);
        dossier.exigerAcces(acteur);
        return dossier;
    }

    private DossierOuvert ouvrir(Tache tache, Acteur acteur, long version) {
        DossierOuvert dossier = ouvrir(tache, acteur);
        exigerTitulaire(tache, acteur);
        if (dossier.version() != version) {
            throw new Perime(
                    "Cette étape a été enregistrée ailleurs, par vous ou par quelqu'un d'autre. Rechargez-la.");
        }
        return dossier;
    }

    private static void exigerTitulaire(Tache tache, Acteur acteur) {
        if (!acteur.login().equals(tache.titulaire())) {
            throw new Interdit(
                    tache.titulaire() == null
                            ? "Prenez d'abord cette tâche en charge."
                            : "Cette tâche est celle de quelqu'un d'autre.");
        }
    }

    private Suite suite(DossierOuvert dossier, Tache faite, Acteur acteur) {
        return taches.duDossier(faite.processus(), faite.dossier())
                .filter(suivante -> acteur.login().equals(suivante.titulaire()))
                .map(suivante -> new Suite(new Suite.TacheSuivante(suivante.id(), suivante.cle()), null, null))
                .orElseGet(() -> dossier.suite(acteur));
    }

    private Map<String, Object> completer(Object enregistre, Map<String, Object> brouillon) {
        Map<String, Object> tout = new LinkedHashMap<>(lecteur.proprietes(enregistre));
        tout.putAll(brouillon);
        return tout;
    }
}
