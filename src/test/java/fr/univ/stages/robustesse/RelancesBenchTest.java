package fr.univ.stages.robustesse;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import fr.univ.stages.Mesures;
import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.signature.TacheDeSignature;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@Tag("bench")
@DisplayName("How long 10,000 reminders due at once take (aim: 90 s on two cores, each once)")
@SpringBootTest(properties = "stages.donnees=target/donnees-bench/${random.uuid}")
class RelancesBenchTest {

    private static final GreenMail SERVEUR = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private static final int RELANCES = 10_000;
    private static final long PAUSE_NS = 200_000_000L;
    private static final long PATIENCE_NS = 600_000_000_000L;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient base;

    private final Mesures mesures = new Mesures();

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry proprietes) {
        SERVEUR.start();
        proprietes.add("spring.mail.host", () -> "127.0.0.1");
        proprietes.add("spring.mail.port", () -> SERVEUR.getSmtp().getPort());
    }

    @AfterAll
    static void stop_the_server() {
        SERVEUR.stop();
    }

    @Test
    void ten_thousand_reminders_are_due_at_once() {
        List<Long> conventions = conventionsASigner();
        mesures.mesurer("ouvrir 10 000 circuits", () -> {
            conventions.forEach(id -> dossiers.demarrer(TacheDeSignature.PROCESSUS, "convention:" + id, Map.of()));
            return null;
        });
        base.sql("""
                        update act_ru_job set duedate_ = now() where job_def_id_ in
                            (select id_ from act_ru_jobdef where act_id_ = 'relance')""").update();
        mesures.mesurer("10 000 relances dues ensemble, traitées", () -> {
            attendre("select count(*) from app.evenement_convention where fait = 'RELANCE'", RELANCES);
            return null;
        });
        mesures.mesurer("puis leurs courriels, jusqu'au dernier parti", () -> {
            attendre("select count(*) - count(*) filter (where etat <> 'ENVOYE') from app.courriel", courriels());
            return null;
        });

        assertThat(base.sql("select count(distinct convention_id) from app.evenement_convention where fait = 'RELANCE'")
                        .query(Integer.class)
                        .single())
                .as("each convention")
                .isEqualTo(RELANCES);
        assertThat(base.sql("select count(*) from app.evenement_convention where fait = 'RELANCE'")
                        .query(Integer.class)
                        .single())
                .as("each exactly once")
                .isEqualTo(RELANCES);
        assertThat(SERVEUR.getReceivedMessages()).as("each message once").hasSize(courriels());
        mesures.imprimer("Relances, %d à la fois, %d courriels".formatted(RELANCES, courriels()));
    }

    private int courriels() {
        return base.sql("select count(*) from app.courriel")
                .query(Integer.class)
                .single();
    }

    private void attendre(String question, int attendus) {
        long limite = System.nanoTime() + PATIENCE_NS;
        while (base.sql(question).query(Integer.class).single() < attendus && System.nanoTime() < limite) {
            LockSupport.parkNanos(PAUSE_NS);
        }
        assertThat(jobs.createJobQuery().withException().count()).isZero();
    }

    /** Created conventions whose document is there; student and teacher can be written to. */
    private List<Long> conventionsASigner() {
        VolumeConventions.remplir(base, 1_000, RELANCES);
        base.sql("""
                        update app.convention set revision = 1, stage_debut = current_date + 90,
                               stage_fin = current_date + 150, etudiant_courriel = 'e' || id || '@etudiant.univ-demo.example',
                               enseignant_nom = 'ESSAI', enseignant_prenom = 'Ana', enseignant_courriel = 'p' || id || '@univ-demo.example'
                         where numero >= 1000000""").update();
        base.sql("""
                        insert into app.document (proprietaire, type, numero_version, nom, type_mime, octets, sha256,
                                                  modele_version, donnees, produit_le)
                        select 'convention:' || id, 'convention', 1, 'convention.pdf', 'application/pdf',
                               id::text::bytea, encode(sha256(id::text::bytea), 'hex'), '1', '{}', now()
                          from app.convention where numero >= 1000000""").update();
        base.sql("analyze").update();
        return base.sql("select id from app.convention where numero >= 1000000")
                .query(Long.class)
                .list();
    }
}
