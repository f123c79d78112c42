package fr.univ.stages.moteur;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.awaitility.Awaitility.await;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("7.1 a long work goes on batch by batch, whatever happens to it")
class TravauxTest extends BaseIntegration {

    @Autowired
    private Travaux travaux;

    @Autowired
    private RapportDeTravail rapport;

    @Autowired
    private TravailDEssai essai;

    @Autowired
    private Coherence coherence;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient base;

    @AfterEach
    void nothing_is_left() {
        travaux.derniers(TravailDEssai.NATURE, TravailDEssai.PERSONNE)
                .forEach(travail -> travaux.arreter(travail.id(), TravailDEssai.PERSONNE));
        essai.effacer();
    }

    @Test
    void every_batch_tells_how_far_the_work_is_and_the_last_one_ends_it() {
        long id = demarrer(10);
        assertThat(lire(id).pourcentage()).isZero();

        unLot();
        assertThat(lire(id).faits()).isEqualTo(4);
        assertThat(lire(id).pourcentage()).isEqualTo(40);
        assertThat(desaccords()).isEmpty();

        unLot();
        unLot();
        TravailSuivi fait = lire(id);
        assertThat(fait.etat()).isEqualTo(EtatTravail.FAIT);
        assertThat(fait.passes()).isEqualTo(8);
        assertThat(fait.refuses()).isEqualTo(2);
        assertThat(fait.demandePar()).isEqualTo("per005");
        assertThat(essai.ecrits()).containsExactly(1L, 2L, 3L, 4L, 6L, 7L, 8L, 9L);
        assertThat(attendus()).isEmpty();
        assertThat(desaccords()).isEmpty();
    }

    @Test
    void a_batch_that_dies_leaves_nothing_and_is_done_again_once() {
        long id = demarrer(6);
        unLot();
        essai.pendantLeProchainLot(() -> {
            throw new IllegalStateException("le courant est coupé");
        });
        assertThatIllegalStateException().isThrownBy(this::unLot).withMessageContaining("courant");
        assertThat(lire(id).position()).isEqualTo(4);
        assertThat(essai.ecrits()).containsExactly(1L, 2L, 3L, 4L);

        unLot();
        assertThat(lire(id).etat()).isEqualTo(EtatTravail.FAIT);
        assertThat(essai.ecrits()).containsExactly(1L, 2L, 3L, 4L, 6L);
        assertThat(csv(id)).hasSize(7);
    }

    @Test
    void a_stop_waits_for_the_running_batch_and_keeps_what_it_did() {
        long id = demarrer(10);
        CompletableFuture<Boolean> arret = new CompletableFuture<>();
        essai.pendantLeProchainLot(() -> {
            arret.completeAsync(() -> travaux.arreter(id, TravailDEssai.PERSONNE));
            await().atMost(Duration.ofMinutes(1)).until(this::quelquUnAttend);
        });

        unLot();

        assertThat(arret.join()).isTrue();
        assertThat(lire(id).etat()).isEqualTo(EtatTravail.ARRETE);
        assertThat(lire(id).faits()).isEqualTo(4);
        assertThat(attendus()).isEmpty();
        assertThat(travaux.arreter(id, TravailDEssai.PERSONNE)).isFalse();
    }

    @Test
    void one_of_a_kind_is_under_way_at_a_time() {
        long premier = demarrer(10);
        assertThatExceptionOfType(Refus.class)
                .isThrownBy(() -> demarrer(10))
                .withMessageContaining("« Travail d'essai » est déjà en cours");
        travaux.arreter(premier, TravailDEssai.PERSONNE);
        assertThat(demarrer(10)).isGreaterThan(premier);
    }

    @Test
    void only_those_whom_its_kind_lets_may_start_see_or_stop_it() {
        assertThatExceptionOfType(Interdit.class)
                .isThrownBy(() -> travaux.demarrer(TravailDEssai.NATURE, "nombres", 10, TravailDEssai.AUTRE));
        long id = demarrer(10);
        assertThatExceptionOfType(Interdit.class).isThrownBy(() -> travaux.trouver(id, TravailDEssai.AUTRE));
        assertThatExceptionOfType(Interdit.class).isThrownBy(() -> travaux.arreter(id, TravailDEssai.AUTRE));
        assertThatExceptionOfType(Interdit.class)
                .isThrownBy(() -> rapport.ecrire(id, TravailDEssai.AUTRE, new StringBuilder()));
        assertThat(lire(id).enCours()).isTrue();
    }

    @Test
    void the_report_says_of_each_thing_what_became_of_it_and_is_safe_in_a_spreadsheet() {
        long id = demarrer(5);
        unLot();
        unLot();
        assertThat(csv(id))
                .startsWith("objet;résultat;motif", "'=1;passé;")
                .endsWith("'=5;refusé;multiple de cinq")
                .hasSize(6);
    }

    @Test
    void old_works_are_forgotten_with_their_reports() {
        long premier = demarrer(1);
        unLot();
        for (int autre = 0; autre < 20; autre++) {
            travaux.arreter(demarrer(1), TravailDEssai.PERSONNE);
        }
        assertThatExceptionOfType(Introuvable.class).isThrownBy(() -> lire(premier));
        assertThat(base.sql("select count(*) from app.travail_issue where travail_id = ?")
                        .param(premier)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private long demarrer(int total) {
        return travaux.demarrer(TravailDEssai.NATURE, "nombres", total, TravailDEssai.PERSONNE);
    }

    private TravailSuivi lire(long id) {
        return travaux.trouver(id, TravailDEssai.PERSONNE);
    }

    private List<Job> attendus() {
        return jobs.createJobQuery().processDefinitionKey(Travaux.PROCESSUS).list();
    }

    private List<Coherence.Desaccord> desaccords() {
        return coherence.desaccords().stream()
                .filter(desaccord -> desaccord.processus().equals(Travaux.PROCESSUS))
                .toList();
    }

    private void unLot() {
        assertThat(attendus()).hasSize(1);
        jobs.executeJob(attendus().get(0).getId());
    }

    private boolean quelquUnAttend() {
        return base.sql("select exists (select from pg_stat_activity where wait_event_type = 'Lock'"
                        + " and query like '%app.travail %for update%')")
                .query(Boolean.class)
                .single();
    }

    private List<String> csv(long id) {
        StringBuilder sortie = new StringBuilder();
        rapport.ecrire(id, TravailDEssai.PERSONNE, sortie);
        return sortie.toString().lines().toList();
    }
}
