package fr.univ.stages.securite.oidc;

import fr.univ.stages.securite.connexion.Reconnaissance;
import fr.univ.stages.securite.connexion.ReglagesConnexion;
import fr.univ.stages.securite.connexion.ServiceMuet;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.DefaultOAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/** Finds in the directory the person a provider vouches for; the provider is asked again only for a missing login. */
@Component
@ConditionalOnProperty(name = "stages.connexion.mode", havingValue = "OIDC")
class PersonnesOidc extends OidcUserService {

    private final String attribut;
    private final Reconnaissance reconnaissance;

    PersonnesOidc(ReglagesConnexion reglages, FournisseurOidc fournisseur, Reconnaissance reconnaissance) {
        this.attribut = reglages.oidc().attribut();
        this.reconnaissance = reconnaissance;
        DefaultOAuth2UserService infos = new DefaultOAuth2UserService();
        infos.setRestOperations(fournisseur.http());
        setOauth2UserService(infos);
        setRetrieveUserInfo(demande -> !demande.getIdToken().hasClaim(attribut)
                && demande.getClientRegistration()
                                .getProviderDetails()
                                .getUserInfoEndpoint()
                                .getUri()
                        != null);
    }

    @Override
    public OidcUser loadUser(OidcUserRequest demande) {
        OidcUser personne = super.loadUser(demande);
        String login = personne.getClaimAsString(attribut);
        if (login == null) {
            throw new ServiceMuet("Le fournisseur ne donne pas l'attribut " + attribut, null);
        }
        return new PersonneOidc(personne.getIdToken(), reconnaissance.reconnaitre(login));
    }
}
