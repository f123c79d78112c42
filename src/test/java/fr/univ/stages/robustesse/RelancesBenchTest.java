package fr.univ.stages.robustesse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.Mesures;
import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.signature.TacheDeSignature;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("bench")
@DisplayName("How long 10,000 reminders due at once take (aim: 90 s on two cores, each once)")
@SpringBootTest(properties = "stages.donnees=target/donnees-bench/${random.uuid}")
class RelancesBenchTest {

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

    @Test
    void ten_thousand_reminders_are_due_at_once() {
        List<Long> conventions = conventionsASigner();
        mesures.mesurer("ouvrir 10 000 circuits", () -> {
            conventions.forEach(id -> dossiers.demarrer(TacheDeSignature.PROCESSUS, "convention:" + id, Map.of()));
            return null;
        });
        mesures.mesurer("10 000 relances dues ensemble", () -> {
            base.sql("""
                            update act_ru_job set duedate_ = now() where job_def_id_ in
                                (select id_ from act_ru_jobdef where act_id_ = 'relance')""").update();
            attendre();
            return null;
        });

        assertThat(base.sql("select count(*) from app.courriel where cle like 'relance:%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(RELANCES);
        assertThat(base.sql(
                                "select count(*), count(distinct convention_id) from app.evenement_convention where fait = 'RELANCE'")
                        .query((ligne, rang) -> List.of(ligne.getInt(1), ligne.getInt(2)))
                        .single())
                .as("each exactly once")
                .containsOnly(RELANCES);
        mesures.imprimer("Relances, %d à la fois".formatted(RELANCES));
    }

    private void attendre() {
        long limite = System.nanoTime() + PATIENCE_NS;
        while (base.sql("select count(*) from app.evenement_convention where fait = 'RELANCE'")
                                .query(Long.class)
                                .single()
                        < RELANCES
                && System.nanoTime() < limite) {
            LockSupport.parkNanos(PAUSE_NS);
        }
        assertThat(jobs.createJobQuery().withException().count()).isZero();
    }

    /** Created conventions whose document is there and whose student alone can be written to. */
    private List<Long> conventionsASigner() {
        VolumeConventions.remplir(base, 1_000, RELANCES);
        base.sql("""
                        update app.convention set revision = 1, stage_debut = date '2028-03-01',
                               stage_fin = date '2028-04-30', etudiant_courriel = 'e' || id || '@etudiant.univ-demo.example'
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
