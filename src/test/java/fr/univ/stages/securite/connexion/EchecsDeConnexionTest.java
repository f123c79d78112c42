package fr.univ.stages.securite.connexion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.securite.journal.Journal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("1.1 Failed sign-ins leave few lines in the journal, and say how many they were")
class EchecsDeConnexionTest extends BaseIntegration {

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Journal journal;

    @Autowired
    private TransactionTemplate transaction;

    private Instant maintenant = Instant.parse("2026-11-23T10:00:00Z");
    private EchecsDeConnexion echecs;

    @BeforeEach
    void an_empty_count() {
        sql.sql("delete from app.echec_de_connexion").update();
        sql.sql("delete from app.trace where action = 'ECHEC_DE_CONNEXION'").update();
        echecs = new EchecsDeConnexion(sql, journal, () -> maintenant);
    }

    @Test
    void a_thousand_failures_of_one_account_from_one_address_are_one_line() {
        IntStream.range(0, 1000).forEach(n -> echouer("per005", "192.0.2.1"));

        assertThat(lignes()).containsExactly("per005 connexion, 1000 essais en une heure");
    }

    @Test
    void another_account_another_address_another_hour_are_lines_of_their_own() {
        echouer("per005", "192.0.2.1");
        echouer("per008", "192.0.2.1");
        echouer("per005", "192.0.2.2");
        maintenant = maintenant.plus(Duration.ofMinutes(61));
        echouer("per005", "192.0.2.1");
        echouer("per005", "192.0.2.1");

        assertThat(lignes())
                .containsExactly(
                        "per005 connexion",
                        "per008 connexion",
                        "per005 connexion",
                        "per005 connexion, 2 essais en une heure");
    }

    @Test
    void two_at_once_are_both_counted() {
        IntStream.range(0, 40).parallel().forEach(n -> echouer("per005", "192.0.2.1"));

        assertThat(lignes()).containsExactly("per005 connexion, 40 essais en une heure");
    }

    @Test
    void what_is_over_is_forgotten_and_its_line_stays() {
        echouer("per005", "192.0.2.1");
        maintenant = maintenant.plus(Duration.ofHours(2));
        echecs.purger();

        assertThat(sql.sql("select count(*) from app.echec_de_connexion")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(lignes()).hasSize(1);
    }

    /** The bean's own transaction, which an object made here does not have. */
    private void echouer(String login, String adresse) {
        transaction.executeWithoutResult(etat -> echecs.noter(login, adresse));
    }

    private List<String> lignes() {
        return sql.sql("select par || ' ' || objet from app.trace where action = 'ECHEC_DE_CONNEXION' order by id")
                .query(String.class)
                .list();
    }
}
