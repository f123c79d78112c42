package fr.univ.stages.securite.connexion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.Personnes;
import fr.univ.stages.securite.cas.ServeurCas;
import fr.univ.stages.securite.cas.TicketsCas;
import fr.univ.stages.securite.oidc.FournisseurOidc;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

@DisplayName("1.1 The settings of sign-in")
class ReglagesConnexionTest {

    @Test
    void nothing_said_is_the_directory() {
        assertThat(reglages(Map.of()).mode()).isEqualTo(ReglagesConnexion.Mode.ANNUAIRE);
        assertThatThrownBy(() -> reglages(Map.of("stages.connexion.mode", "SAML")))
                .isInstanceOf(BindException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "stages.connexion.oidc.client, oidc.emetteur",
        "stages.connexion.oidc.emetteur, oidc.client",
        "stages.connexion.x, adresse"
    })
    void a_setting_that_is_missing_is_named(String present, String manque) {
        String adresse = manque.equals("adresse") ? " " : "https://stages.univ.example";

        assertThatThrownBy(() -> new FournisseurOidc(
                        reglages(Map.of(present, "https://sso.univ.example", "stages.connexion.adresse", adresse))))
                .hasMessageContaining("stages.connexion." + manque + " manque");
    }

    @Test
    void cas_may_give_the_login_in_an_attribute() {
        ServeurCas cas = new ServeurCas();
        cas.demarrer();
        try {
            cas.connecter("per005");
            assertThat(tickets(cas, "supannAliasLogin")
                            .session(cas.ticket("ici"))
                            .getName())
                    .isEqualTo("alias-per005");
            assertThat(tickets(cas, "").session(cas.ticket("ici")).getName()).isEqualTo("per005");
            assertThatThrownBy(() -> tickets(cas, "uidNumber").session(cas.ticket("ici")))
                    .isInstanceOf(ServiceMuet.class)
                    .hasMessageContaining("uidNumber");
        } finally {
            cas.arreter();
        }
    }

    private static TicketsCas tickets(ServeurCas cas, String attribut) {
        Personnes tous = login -> Optional.of(new Acteur(login, "X", Set.of(Role.PERSONNEL), null));
        return new TicketsCas(
                cas.adresse() + "/cas",
                "ici",
                reglages(Map.of("stages.connexion.cas.attribut", attribut)),
                new Reconnaissance(tous));
    }

    private static ReglagesConnexion reglages(Map<String, String> proprietes) {
        return new Binder(new MapConfigurationPropertySource(proprietes))
                .bindOrCreate("stages.connexion", ReglagesConnexion.class);
    }
}
