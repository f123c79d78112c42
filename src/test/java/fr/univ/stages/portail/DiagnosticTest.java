package fr.univ.stages.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import fr.univ.stages.annuaire.AnnuaireIndisponible;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import org.springframework.web.server.ResponseStatusException;

@DisplayName("What an exception means for the person")
class DiagnosticTest {

    @ParameterizedTest
    @MethodSource("exceptions")
    void each_kind_has_its_status_however_deep_the_engine_buries_it(Throwable exception, int statut) {
        assertThat(Diagnostic.de(exception).statut()).isEqualTo(statut);
        Throwable enfouie = new ProcessEngineException("moteur", new IllegalStateException(exception));
        assertThat(Diagnostic.de(enfouie).statut()).isEqualTo(statut);
    }

    static Stream<Arguments> exceptions() {
        return Stream.of(
                Arguments.of(Refus.sur("nom", "Indiquez le nom."), 422),
                Arguments.of(new Interdit("Non."), 403),
                Arguments.of(new Introuvable("Rien."), 404),
                Arguments.of(new Perime(), 409),
                Arguments.of(new OptimisticLockingException("moteur"), 409),
                Arguments.of(new OptimisticLockingFailureException("base"), 409),
                Arguments.of(new EnvoiTropGros(), 413),
                Arguments.of(mock(AnnuaireIndisponible.class), 503),
                Arguments.of(new IllegalStateException("défaut"), 500));
    }

    @Test
    void a_refusal_keeps_its_messages_by_field_in_their_order() {
        Map<String, String> erreurs = new LinkedHashMap<>();
        erreurs.put("siret", "Le SIRET a 14 chiffres.");
        erreurs.put("naf", "Le code NAF ressemble à 84.22Z.");

        Map<String, Object> corps = Diagnostic.de(new Refus(erreurs)).corps();

        assertThat(corps).containsEntry("message", "Le SIRET a 14 chiffres. Le code NAF ressemble à 84.22Z.");
        assertThat(corps.get("erreurs")).isEqualTo(erreurs);
    }

    @Test
    void a_defect_says_nothing_of_itself() {
        Diagnostic diagnostic = Diagnostic.de(new IllegalStateException("select * from secret"));

        assertThat(diagnostic.incident()).isTrue();
        assertThat(diagnostic.message()).doesNotContain("secret").startsWith("Un incident est survenu");
        assertThat(diagnostic.corps()).containsOnlyKeys("message");
    }

    @Test
    void what_the_framework_refuses_keeps_its_status() {
        assertThat(Diagnostic.de(new ResponseStatusException(HttpStatus.METHOD_NOT_ALLOWED))
                        .statut())
                .isEqualTo(405);
        assertThat(Diagnostic.de(
                                new HttpMessageNotReadableException("illisible", new MockHttpInputMessage(new byte[0])))
                        .statut())
                .isEqualTo(400);
        assertThat(Diagnostic.de(new HttpMessageNotReadableException(
                                "trop gros", new EnvoiTropGros(), new MockHttpInputMessage(new byte[0])))
                        .statut())
                .isEqualTo(413);
    }
}
