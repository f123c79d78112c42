package fr.univ.stages.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fr.univ.stages.BaseIntegration;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;

/** Walks every address × everybody; what is permitted is undone afterwards, what is refused must have changed nothing. */
@DisplayName("1.3, 1.4 Every address does for everybody what the policy says, and nothing else")
@Import({Decor.class, Routes.class, Empreinte.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SurfaceTest extends BaseIntegration {

    private static final Set<Integer> REFUS = Set.of(401, 403, 404);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Decor decor;

    @Autowired
    private Routes routes;

    @Autowired
    private Empreinte empreinte;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeAll
    void make_real_records() {
        decor.monter();
    }

    @AfterAll
    void take_the_reader_away() {
        decor.demonter();
    }

    @Test
    void every_address_has_a_policy_and_every_policy_an_address() {
        Set<String> declarees =
                Politique.regles().stream().map(Regle::route).collect(Collectors.toCollection(TreeSet::new));

        assertThat(routes.toutes()).containsExactlyInAnyOrderElementsOf(declarees);
    }

    @TestFactory
    Stream<DynamicTest> everybody_is_let_in_or_refused_as_declared() {
        return Politique.regles().stream()
                .map(regle -> DynamicTest.dynamicTest(regle.route() + " – " + regle.quoi(), () -> {
                    SoftAssertions constats = new SoftAssertions();
                    String lu = null;
                    for (Qui qui : Qui.values()) {
                        if (regle.permis().comprend(qui)) {
                            permettre(regle, qui, constats);
                            lu = null;
                        } else {
                            lu = refuser(regle, qui, lu == null ? empreinte.relever() : lu, constats);
                        }
                    }
                    constats.assertAll();
                }));
    }

    @TestFactory
    Stream<DynamicTest> nothing_changes_without_the_token_of_the_session() {
        String avant = empreinte.relever();
        return Politique.regles().stream()
                .filter(Regle::change)
                .map(regle -> DynamicTest.dynamicTest(regle.route(), () -> {
                    var requete = regle.requete().sur(decor);
                    requete.with(authentication(Qui.ADMINISTRATEUR.session()));
                    assertThat(mvc.perform(requete).andReturn().getResponse().getStatus())
                            .isEqualTo(403);
                    assertThat(empreinte.relever()).isEqualTo(avant);
                }));
    }

    @Test
    void the_printed_table_says_the_same() throws IOException {
        TableauDesDroits.verifier(Politique.regles());
    }

    private void permettre(Regle regle, Qui qui, SoftAssertions constats) {
        transaction.executeWithoutResult(etat -> {
            etat.setRollbackOnly();
            MvcResult resultat = envoyer(regle, qui);
            MockHttpServletResponse reponse = resultat.getResponse();
            constats.assertThat(reponse.getStatus())
                    .as("%s is let in at %s", qui, regle.route())
                    .isBetween(200, 399);
            constats.assertThat(versLaConnexion(reponse) && qui != Qui.ANONYME)
                    .as("%s is not sent away from %s", qui, regle.route())
                    .isFalse();
            constats.assertThat(refuse(resultat))
                    .as("%s at %s", qui, regle.route())
                    .isFalse();
            if (regle.indice() != null) {
                constats.assertThat(corps(reponse).contains(regle.indice().apply(decor)))
                        .as("%s sees the record at %s", qui, regle.route())
                        .isEqualTo(regle.voit().comprend(qui));
            }
        });
    }

    /** Returns what the tables hold, for whoever is refused next. */
    private String refuser(Regle regle, Qui qui, String avant, SoftAssertions constats) {
        MockHttpServletResponse reponse = envoyer(regle, qui).getResponse();
        constats.assertThat(REFUS.contains(reponse.getStatus()) || versLaConnexion(reponse))
                .as("%s is refused at %s, which answers %d", qui, regle.route(), reponse.getStatus())
                .isTrue();
        String apres = empreinte.relever();
        constats.assertThat(apres)
                .as("%s changes nothing at %s", qui, regle.route())
                .isEqualTo(avant);
        return apres;
    }

    private MvcResult envoyer(Regle regle, Qui qui) {
        AbstractMockHttpServletRequestBuilder<?> requete = regle.requete().sur(decor);
        if (regle.change()) {
            requete.with(csrf());
        }
        if (qui != Qui.ANONYME) {
            requete.with(authentication(qui.session()));
        }
        try {
            return mvc.perform(requete).andReturn();
        } catch (Exception e) {
            throw new AssertionError(qui + " at " + regle.route(), e);
        }
    }

    private static boolean refuse(MvcResult resultat) {
        return resultat.getFlashMap() != null && resultat.getFlashMap().containsKey("refus");
    }

    private static boolean versLaConnexion(MockHttpServletResponse reponse) {
        return reponse.getStatus() == 302
                && reponse.getRedirectedUrl() != null
                && reponse.getRedirectedUrl().matches(".*/connexion(\\?expiree)?");
    }

    private static String corps(MockHttpServletResponse reponse) {
        return new String(reponse.getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
