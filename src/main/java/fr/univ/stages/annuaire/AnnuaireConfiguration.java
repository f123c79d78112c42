package fr.univ.stages.annuaire;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.ldap.core.LdapTemplate;
import org.springframework.ldap.core.support.LdapContextSource;

/** Opens the way to the directory; signing in may use the same {@link LdapContextSource}. */
@Configuration(proxyBeanMethods = false)
class AnnuaireConfiguration {

    @Bean
    LdapContextSource sourceAnnuaire(AnnuaireProperties reglages, ObjectProvider<AccesAnnuaire> impose) {
        AccesAnnuaire acces = impose.getIfAvailable(reglages::acces);
        String delai = Long.toString(reglages.delai().toMillis());
        LdapContextSource source = new LdapContextSource();
        source.setUrls(acces.url().strip().split("\\s+"));
        source.setBase(acces.base());
        if (acces.compte() == null || acces.compte().isBlank()) {
            source.setAnonymousReadOnly(true);
        } else {
            source.setUserDn(acces.compte());
            source.setPassword(acces.motDePasse());
        }
        source.setBaseEnvironmentProperties(
                Map.of("com.sun.jndi.ldap.connect.timeout", delai, "com.sun.jndi.ldap.read.timeout", delai));
        return source;
    }

    @Bean
    LdapTemplate annuaireLdap(LdapContextSource sourceAnnuaire) {
        LdapTemplate ldap = new LdapTemplate(sourceAnnuaire);
        ldap.setIgnorePartialResultException(true);
        return ldap;
    }
}
