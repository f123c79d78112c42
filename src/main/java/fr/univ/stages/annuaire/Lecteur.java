package fr.univ.stages.annuaire;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.AttributesMapper;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.filter.Filter;
import org.springframework.ldap.query.LdapQueryBuilder;
import org.springframework.ldap.query.SearchScope;

/** Asks the directory: every question is bounded in entries and time, every failure is an {@link AnnuaireIndisponible}. */
final class Lecteur {

    /** Entries read at most for one search, before sorting: the usual limit of LDAP servers. */
    static final int MAXIMUM = 500;

    private static final Logger JOURNAL = LoggerFactory.getLogger(Lecteur.class);

    private final LdapTemplate ldap;
    private final int delai;

    Lecteur(LdapTemplate ldap, int delaiEnMillisecondes) {
        this.ldap = ldap;
        this.delai = delaiEnMillisecondes;
    }

    /** Empty also when several entries match: one person is never taken for another. */
    <T> Optional<T> unique(String base, Filter filtre, AttributesMapper<T> lecture) {
        List<T> trouves = lire(base, SearchScope.SUBTREE, 2, filtre, lecture);
        return trouves.size() == 1 ? Optional.of(trouves.get(0)) : Optional.empty();
    }

    <T> List<T> plusieurs(String base, Filter filtre, AttributesMapper<T> lecture, String... attributs) {
        return lire(base, SearchScope.SUBTREE, MAXIMUM, filtre, lecture, attributs);
    }

    <T> List<T> enfants(String base, Filter filtre, AttributesMapper<T> lecture, String... attributs) {
        return lire(base, SearchScope.ONELEVEL, MAXIMUM, filtre, lecture, attributs);
    }

    private <T> List<T> lire(
            String base,
            SearchScope portee,
            int limite,
            Filter filtre,
            AttributesMapper<T> lecture,
            String... attributs) {
        LdapQueryBuilder question = LdapQueryBuilder.query()
                .base(base)
                .searchScope(portee)
                .countLimit(limite)
                .timeLimit(delai);
        if (attributs.length > 0) {
            question.attributes(attributs);
        }
        try {
            return ldap.search(question.filter(filtre), lecture);
        } catch (NamingException panne) {
            JOURNAL.warn("L'annuaire ne répond pas : {}", panne.getMessage());
            throw new AnnuaireIndisponible(panne);
        }
    }
}
