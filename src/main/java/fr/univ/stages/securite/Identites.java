package fr.univ.stages.securite;

import fr.univ.stages.noyau.Acteur;
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

/** Answers the engine's questions about people from the directory and the attachments; it never lists everybody. */
record Identites(Personnes personnes, Administrateurs administrateurs, Groupes groupes) {

    Optional<Acteur> acteur(String login) {
        return login == null ? Optional.empty() : personnes.acteur(login).map(administrateurs::completer);
    }

    List<User> personnes(UserQueryImpl question) {
        Stream<String> logins = question.getId() != null
                ? Stream.of(question.getId())
                : question.getIds() == null ? Stream.empty() : Arrays.stream(question.getIds());
        return logins.map(this::acteur)
                .flatMap(Optional::stream)
                .map(Identites::versMoteur)
                .toList();
    }

    List<Group> groupes(GroupQueryImpl question) {
        if (question.getUserId() != null) {
            return acteur(question.getUserId()).map(groupes::de).orElse(List.of()).stream()
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

    private static Group groupe(String id) {
        GroupEntity groupe = new GroupEntity(id);
        groupe.setName(id);
        groupe.setType(Groupes.ADMINISTRATION.equals(id) ? "SYSTEM" : "WORKFLOW");
        return groupe;
    }
}
