package fr.univ.stages.securite.connexion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.univ.stages.BaseIntegration;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("6 Guessing passwords is slowed down, and never locks the owner out")
class FreinTest extends BaseIntegration {

    private static final Essai ESSAI = new Essai("victime", "192.0.2.1");

    @Autowired
    private JdbcClient base;

    private Instant maintenant = Instant.parse("2026-10-01T08:00:00Z");
    private Frein frein;
    private Frein autreNoeud;

    @BeforeEach
    void two_nodes_and_one_database() {
        base.sql("delete from app.frein_connexion").update();
        frein = new Frein(base, () -> maintenant);
        autreNoeud = new Frein(base, () -> maintenant);
    }

    @Test
    void the_delay_doubles_up_to_five_minutes() {
        essayer(ESSAI, Frein.LIBRES_PAR_COUPLE + 1);
        for (int attendu : List.of(1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300)) {
            assertThat(attente(ESSAI)).isEqualTo(Duration.ofSeconds(attendu));
            passer(attendu);
            essayer(ESSAI, 1);
        }
    }

    @Test
    void what_is_tried_while_waiting_neither_passes_nor_makes_the_wait_longer() {
        essayer(ESSAI, Frein.LIBRES_PAR_COUPLE + 1);
        for (int attendu : List.of(1, 2)) {
            passer(attendu);
            essayer(ESSAI, 1);
        }

        IntStream.range(0, 50).forEach(i -> assertThat(attente(ESSAI)).isEqualTo(Duration.ofSeconds(4)));
    }

    @Test
    void another_node_counts_the_same_attempts() {
        essayer(ESSAI, Frein.LIBRES_PAR_COUPLE + 1);

        assertThatThrownBy(() -> autreNoeud.engager(ESSAI)).isInstanceOf(TropDEssais.class);
    }

    @Test
    void another_way_to_write_the_same_login_is_no_way_round() {
        essayer(ESSAI, Frein.LIBRES_PAR_COUPLE + 1);

        for (String ecrit : List.of("VICTIME", " victime ", "ｖictime", "Victime\t")) {
            assertThatThrownBy(() -> frein.engager(new Essai(ecrit, "192.0.2.1")))
                    .as(ecrit)
                    .isInstanceOf(TropDEssais.class);
        }
    }

    @Test
    void an_account_is_protected_from_many_addresses_at_once() {
        int passes = (int) IntStream.range(0, 60)
                .filter(i -> passe(new Essai("victime", "198.51.100." + i)))
                .count();

        assertThat(passes).isEqualTo(Frein.LIBRES_PAR_COMPTE + 1);
    }

    @Test
    void one_address_does_not_try_every_account() {
        int passes = (int) IntStream.range(0, 150)
                .filter(i -> passe(new Essai("compte" + i, "192.0.2.9")))
                .count();

        assertThat(passes).isEqualTo(Frein.LIBRES_PAR_ADRESSE + 1);
    }

    @Test
    void a_whole_ipv6_network_is_one_address() {
        essayer(new Essai("victime", "2001:db8:1:2::1"), Frein.LIBRES_PAR_COUPLE + 1);

        assertThat(passe(new Essai("victime", "2001:db8:1:2:ffff::9"))).isFalse();
        assertThat(passe(new Essai("victime", "2001:db8:1:3::1"))).isTrue();
        assertThat(passe(new Essai("victime", "pas:une:adresse"))).isTrue();
    }

    @Test
    void many_attempts_at_the_same_moment_are_no_way_round() throws Exception {
        ExecutorService fils = Executors.newFixedThreadPool(8);
        try {
            List<Future<Boolean>> essais = fils.invokeAll(IntStream.range(0, 40)
                    .<java.util.concurrent.Callable<Boolean>>mapToObj(i -> () -> passe(ESSAI))
                    .toList());
            int passes = 0;
            for (Future<Boolean> essai : essais) {
                passes += essai.get() ? 1 : 0;
            }
            assertThat(passes).isEqualTo(Frein.LIBRES_PAR_COUPLE + 1);
        } finally {
            fils.shutdown();
        }
    }

    @Test
    void a_success_clears_the_account() {
        essayer(ESSAI, Frein.LIBRES_PAR_COUPLE - 1);
        frein.effacer(ESSAI, frein.engager(ESSAI));

        essayer(ESSAI, Frein.LIBRES_PAR_COUPLE);
        assertThat(passe(ESSAI)).isTrue();
    }

    @Test
    void a_stranger_cannot_keep_the_owner_out() {
        frein.effacer(ESSAI, frein.engager(ESSAI));
        IntStream.range(0, 500).forEach(i -> passe(new Essai("victime", "198.51.100." + i)));
        IntStream.range(0, 500).forEach(i -> passe(new Essai("autre" + i, "192.0.2.1")));

        assertThatCode(() -> frein.engager(ESSAI))
                .as("from where the owner usually signs in")
                .doesNotThrowAnyException();
        passer(Frein.PLAFOND.toSeconds());
        assertThat(passe(new Essai("victime", "203.0.113.7")))
                .as("from anywhere else, after the longest wait")
                .isTrue();
    }

    @Test
    void one_account_of_ones_own_does_not_free_the_address_it_guesses_from() {
        essayer(Frein.LIBRES_PAR_ADRESSE);
        Essai complice = new Essai("complice", "192.0.2.9");
        frein.effacer(complice, frein.engager(complice));
        for (int i = 0; i < 5; i++) {
            frein.effacer(complice, frein.engager(complice));
        }
        passe(new Essai("x", "192.0.2.9"));

        assertThat(passe(new Essai("y", "192.0.2.9"))).isFalse();
    }

    @Test
    void an_attempt_that_nobody_could_judge_is_not_counted() {
        for (int i = 0; i < 30; i++) {
            frein.rendre(ESSAI, frein.engager(ESSAI));
        }
        assertThat(passe(ESSAI)).isTrue();
    }

    @Test
    void old_attempts_are_forgotten_then_deleted_and_nothing_says_whose_they_were() {
        essayer(ESSAI, Frein.LIBRES_PAR_COUPLE + 1);
        assertThat(base.sql("select cle from app.frein_connexion")
                        .query(String.class)
                        .list())
                .hasSize(3)
                .allMatch(cle -> cle.matches("[0-9a-f]{64}"));
        passer(Frein.OUBLI.toSeconds() + 1);
        essayer(ESSAI, Frein.LIBRES_PAR_COUPLE);
        frein.effacer(ESSAI, frein.engager(ESSAI));
        assertThat(lignes()).as("its address, and the account at home there").isEqualTo(2);

        passer(Frein.OUBLI.toSeconds() + 1);
        frein.purger();
        assertThat(lignes()).as("the habit stays").isEqualTo(1);
        passer(Frein.HABITUDE.toSeconds());
        frein.purger();
        assertThat(lignes()).isZero();
    }

    private long lignes() {
        return base.sql("select count(*) from app.frein_connexion")
                .query(Long.class)
                .single();
    }

    private void essayer(Essai essai, int fois) {
        IntStream.range(0, fois).forEach(i -> frein.engager(essai));
    }

    private void essayer(int comptes) {
        IntStream.range(0, comptes).forEach(i -> frein.engager(new Essai("compte" + i, "192.0.2.9")));
    }

    private boolean passe(Essai essai) {
        try {
            frein.engager(essai);
            return true;
        } catch (TropDEssais e) {
            return false;
        }
    }

    private Duration attente(Essai essai) {
        return catchThrowableOfType(TropDEssais.class, () -> frein.engager(essai))
                .attente();
    }

    private void passer(long secondes) {
        maintenant = maintenant.plusSeconds(secondes);
    }
}
