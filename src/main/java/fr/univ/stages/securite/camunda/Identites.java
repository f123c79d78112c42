package fr.univ.stages.securite.camunda;

import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.Groupes;
import fr.univ.stages.securite.Personnes;
import fr.univ.stages.securite.RolesDuMoment;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Answers the engine's questions about people from the directory and the attachments. It never lists everybody: staff
 * learn of themselves, and of those who hold a task that they may read.
 */
record Identites(Personnes personnes, RolesDuMoment roles, Groupes groupes, ObjectProvider<Taches> taches) {

    /** Somebody signed in is known from the session: the engine's pages work on while the directory does not answer. */
    Optional<Acteur> acteur(String login) {
        Optional<Acteur> soi = session().filter(acteur -> acteur.login().equals(login));
        if (soi.isPresent() || login == null) {
            return soi;
        }
        return personnes.acteur(login).map(roles::completer);
    }

    List<User> personnes(UserQueryImpl question) {
        Stream<String> logins = question.getId() != null
                ? Stream.of(question.getId())
                : question.getIds() == null ? Stream.empty() : Arrays.stream(question.getIds());
        return logins.filter(login -> montreASoi(login) || taches.getObject().tient(login))
                .map(this::acteur)
                .flatMap(Optional::stream)
                .map(Identites::versMoteur)
                .toList();
    }

    List<Group> groupes(GroupQueryImpl question) {
        if (question.getUserId() != null) {
            return Optional.of(question.getUserId())
                    .filter(this::montreASoi)
                    .flatMap(this::acteur)
                    .map(groupes::de)
                    .orElse(List.of())
                    .stream()
                    .map(Identites::groupe)
                    .toList();
        }
        if (question.getId() != null) {
            return List.of(groupe(question.getId()));
        }
        return question.getIds() == null
                ? List.of()
                : Arrays.stream(question.getIds()).map(Identites::groupe).toList();
    }

    static User versMoteur(Acteur acteur) {
        UserEntity personne = new UserEntity(acteur.login());
        personne.setFirstName("");
        personne.setLastName(acteur.nom());
        return personne;
    }

    /** The engine itself, which has no session, and administrators ask about anybody. */
    private boolean montreASoi(String login) {
        return session()
                .map(acteur -> acteur.est(Role.ADMINISTRATEUR) || acteur.login().equals(login))
                .orElse(true);
    }

    private static Optional<Acteur> session() {
        Authentication session = SecurityContextHolder.getContext().getAuthentication();
        return session != null && session.getPrincipal() instanceof Acteur acteur
                ? Optional.of(acteur)
                : Optional.empty();
    }

    private static Group groupe(String id) {
        GroupEntity groupe = new GroupEntity(id);
        groupe.setName(id);
        groupe.setType(Groupes.ADMINISTRATION.equals(id) ? "SYSTEM" : "WORKFLOW");
        return groupe;
    }
}
