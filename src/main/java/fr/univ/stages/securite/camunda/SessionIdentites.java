package fr.univ.stages.securite.camunda;

import java.util.List;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.identity.db.DbReadOnlyIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;

/** One engine command's view of people; tenants, which we do not use, stay with the engine's empty tables. */
class SessionIdentites extends DbReadOnlyIdentityServiceProvider {

    private final Identites identites;

    SessionIdentites(Identites identites) {
        this.identites = identites;
    }

    @Override
    public UserEntity findUserById(String login) {
        return identites
                .acteur(login)
                .map(Identites::versMoteur)
                .map(UserEntity.class::cast)
                .orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new QuestionPersonnes(identites);
    }

    @Override
    public UserQueryImpl createUserQuery(CommandContext contexte) {
        return new QuestionPersonnes(identites);
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new QuestionGroupes(identites);
    }

    @Override
    public GroupQueryImpl createGroupQuery(CommandContext contexte) {
        return new QuestionGroupes(identites);
    }

    @Override
    public boolean checkPassword(String login, String motDePasse) {
        return false;
    }

    private static <T> List<T> page(List<T> tous, Page page) {
        if (page == null) {
            return tous;
        }
        int debut = Math.min(page.getFirstResult(), tous.size());
        return tous.subList(debut, Math.min(tous.size(), debut + page.getMaxResults()));
    }

    private static final class QuestionPersonnes extends UserQueryImpl {
        private static final long serialVersionUID = 1L;
        private final transient Identites identites;

        QuestionPersonnes(Identites identites) {
            this.identites = identites;
        }

        @Override
        public long executeCount(CommandContext contexte) {
            return identites.personnes(this).size();
        }

        @Override
        public List<User> executeList(CommandContext contexte, Page page) {
            return SessionIdentites.page(identites.personnes(this), page);
        }

        @Override
        public List<User> list() {
            return identites.personnes(this);
        }

        @Override
        public long count() {
            return identites.personnes(this).size();
        }

        @Override
        public User singleResult() {
            return identites.personnes(this).stream().findFirst().orElse(null);
        }

        @Override
        public List<User> listPage(int debut, int nombre) {
            return SessionIdentites.page(identites.personnes(this), new Page(debut, nombre));
        }
    }

    private static final class QuestionGroupes extends GroupQueryImpl {
        private static final long serialVersionUID = 1L;
        private final transient Identites identites;

        QuestionGroupes(Identites identites) {
            this.identites = identites;
        }

        @Override
        public long executeCount(CommandContext contexte) {
            return identites.groupes(this).size();
        }

        @Override
        public List<Group> executeList(CommandContext contexte, Page page) {
            return SessionIdentites.page(identites.groupes(this), page);
        }

        @Override
        public List<Group> list() {
            return identites.groupes(this);
        }

        @Override
        public long count() {
            return identites.groupes(this).size();
        }

        @Override
        public Group singleResult() {
            return identites.groupes(this).stream().findFirst().orElse(null);
        }

        @Override
        public List<Group> listPage(int debut, int nombre) {
            return SessionIdentites.page(identites.groupes(this), new Page(debut, nombre));
        }
    }
}
