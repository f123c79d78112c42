package fr.univ.stages.securite.connexion;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.ldap.NamingException;
import org.springframework.ldap.core.support.BaseLdapPathContextSource;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.ldap.authentication.BindAuthenticator;
import org.springframework.security.ldap.search.FilterBasedLdapUserSearch;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs a person in by an LDAP bind, slowed down for whoever tries too often. */
@Component
@ConditionalOnProperty(name = "stages.connexion.mode", havingValue = "ANNUAIRE", matchIfMissing = true)
class ConnexionAnnuaire implements AuthenticationProvider {

    private static final int IDENTIFIANT_AU_PLUS = 100;

    private final BindAuthenticator annuaire;
    private final Reconnaissance reconnaissance;
    private final Frein frein;

    ConnexionAnnuaire(
            BaseLdapPathContextSource source,
            @Value("${stages.annuaire.attributs.login:uid}") String login,
            Reconnaissance reconnaissance,
            Frein frein) {
        this.annuaire = new BindAuthenticator(source);
        this.annuaire.setUserSearch(new FilterBasedLdapUserSearch("", "(" + login + "={0})", source));
        this.reconnaissance = reconnaissance;
        this.frein = frein;
    }

    @Override
    public Authentication authenticate(Authentication demande) {
        if (!(demande.getCredentials() instanceof String motDePasse)
                || motDePasse.isEmpty()
                || demande.getName().isBlank()
                || demande.getName().length() > IDENTIFIANT_AU_PLUS) {
            throw new BadCredentialsException("Identifiant ou mot de passe absent");
        }
        Essai essai = new Essai(demande.getName(), adresse(demande));
        boolean habituel = frein.engager(essai);
        try {
            annuaire.authenticate(demande);
            Authentication session = reconnaissance.reconnaitre(demande.getName());
            frein.effacer(essai, habituel);
            return session;
        } catch (NamingException e) {
            frein.rendre(essai, habituel);
            throw new AuthenticationServiceException("L'annuaire ne répond pas", e);
        } catch (AuthenticationServiceException | CompteInconnu e) {
            frein.rendre(essai, habituel);
            throw e;
        }
    }

    private static String adresse(Authentication demande) {
        return demande.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
