package fr.univ.stages.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.univ.stages.BaseSansAttente;
import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.convention.AccesConvention;
import fr.univ.stages.convention.loi.Constat;
import fr.univ.stages.convention.loi.Gravite;
import fr.univ.stages.convention.modele.Minorite;
import fr.univ.stages.convention.situation.ControleLegal;
import fr.univ.stages.moteur.Coherence;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.moteur.Taches;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.securite.GroupeDeCentre;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Tag("heavy")
@DisplayName("1.5, 7.1: a demo university that was just created shows an office at work")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"stages.donnees=target/donnees-bureau/${random.uuid}", "stages.demo.bureau=true"})
@Import(BaseSansAttente.class)
class BureauDemoTest {

    private static final Duration PATIENCE = Duration.ofMinutes(6);

    @Autowired
    private BureauDemo bureau;

    @Autowired
    private JdbcClient base;

    @Autowired
    private Coherence coherence;

    @Autowired
    private RuntimeService execution;

    @Autowired
    private TaskService moteur;

    @Autowired
    private Taches taches;

    @Autowired
    private Centres centres;

    @Autowired
    private AccesConvention conventions;

    @Autowired
    private ControleLegal loi;

    @Autowired
    private Horloge horloge;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void everything_is_entered_and_the_stage_that_is_over_has_ended() {
        await().atMost(PATIENCE).until(bureau::auRepos);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> statuts("convention").containsKey("TERMINEE") && priorites() == 1);
    }

    @Test
    @DisplayName("3.1, 3.2: conventions stand in every state but one that somebody is changing again")
    void conventions_stand_in_every_state() {
        assertThat(statuts("convention"))
                .isEqualTo(Map.of(
                        "BROUILLON", 3L, "CREEE", 6L, "SIGNEE", 2L, "A_CORRIGER", 1L, "VALIDEE", 11L, "TERMINEE", 1L));
        assertThat(lieux("convention"))
                .isEqualTo(Map.of(
                        "saisirStage", 1L,
                        "saisirTuteur", 1L,
                        "verifierRecapitulatif", 2L,
                        "validerConvention", 2L));
        assertThat(lieux("signature")).isEqualTo(Map.of("enregistrerSignatures", 7L));
        assertThat(base.sql(
                                "select modalites_langue from app.convention where statut = 'VALIDEE' and modalites_langue <> 'fr'")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("en", "de");
    }

    @Test
    @DisplayName("3.3: amendments too, one after the other on one convention, and a stage that is broken off")
    void amendments_stand_in_every_state() {
        assertThat(statuts("avenant")).isEqualTo(Map.of("BROUILLON", 1L, "CREE", 1L, "SIGNE", 1L, "VALIDE", 4L));
        assertThat(lieux("avenant")).isEqualTo(Map.of("relireProjet", 1L, "validerAvenant", 1L));
        assertThat(base.sql("select amendements from app.convention where amendements > 0 order by 1")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 1, 2);
        assertThat(base.sql("select count(*) from app.convention where rompue")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("3.2.1: some signatures are there and some are not, a minor's mother signs too")
    void some_signatures_are_there() {
        String eloise = LigneCsv.lire("demo_etudiants.csv").stream()
                .filter(ligne -> ligne.de("num_etudiant").equals("22600889"))
                .findFirst()
                .orElseThrow()
                .de("date_naissance");
        boolean mineure = Minorite.le(LocalDate.parse(eloise), horloge.aujourdhui());
        assertThat(base.sql("""
                        select count(s.signee_le) || '/' || count(*) from app.circuit c
                          join app.signature s on s.circuit_id = c.id
                          join app.convention v on c.proprietaire = 'convention:' || v.id
                         where v.statut = 'CREEE' group by c.id""").query(String.class).list())
                .containsExactlyInAnyOrder("0/5", "2/5", "4/5", "2/5", "0/5", mineure ? "3/6" : "2/5");
    }

    @Test
    @DisplayName("6.1: nothing forbids what was entered, and a reason stands where something was to be said")
    void the_law_forbids_nothing_and_a_warning_was_passed_over_with_a_reason() {
        List<Long> retards = base.sql("""
                        select v.id from app.convention v where statut in ('VALIDEE', 'TERMINEE')
                           and stage_debut <= current_date""").query(Long.class).list();
        assertThat(retards).hasSize(3).isSubsetOf(passees());
        assertThat(base.sql("select id from app.convention where numero is not null")
                        .query(Long.class)
                        .list())
                .hasSize(21)
                .allSatisfy(id -> assertThat(constats(id)).noneMatch(constat -> constat.est(Gravite.EMPECHE)));
        assertThat(base.sql("select id from app.convention where statut in ('VALIDEE', 'TERMINEE')")
                        .query(Long.class)
                        .list())
                .filteredOn(id -> constats(id).stream().anyMatch(constat -> constat.est(Gravite.AVERTIT)))
                .isSubsetOf(passees());
    }

    @Test
    @DisplayName("5: no incident, and records say what the tokens say")
    void the_engine_is_well() {
        assertThat(execution.createIncidentQuery().count()).isZero();
        assertThat(coherence.desaccords()).isEmpty();
    }

    @Test
    @DisplayName("1.5: the gestionnaire of UFR Sciences has her own tasks and her centre's")
    void per005_sees_tasks() {
        Centre sciences = centres.pourInscription("CHI1", "UFR Sciences");
        assertThat(taches.attendant("per005", List.of(GroupeDeCentre.de(sciences.id())), 50))
                .extracting(Tache::cle)
                .containsExactlyInAnyOrder(
                        "verifierRecapitulatif",
                        "relireProjet",
                        "enregistrerSignatures",
                        "enregistrerSignatures",
                        "validerConvention");
    }

    @Test
    @DisplayName("7.1: dossiers of many people in many places")
    void many_people_in_many_places() {
        Map<String, Object> divers = base.sql("""
                        select count(distinct centre_id) as centres, count(distinct etudiant_numero) as etudiants,
                               count(distinct etablissement_id) as organismes, count(distinct enseignant_login) as enseignants
                          from app.convention""").query().singleRow();
        assertThat(divers.values())
                .extracting(nombre -> ((Number) nombre).intValue())
                .allMatch(nombre -> nombre >= 6);
        assertThat((Long) divers.get("etudiants")).isGreaterThanOrEqualTo(12);
    }

    private List<Constat> constats(long id) {
        return new TransactionTemplate(transactions).execute(etat -> loi.constats(conventions.trouver(id)));
    }

    private List<Long> passees() {
        return base.sql("select convention_id from app.evenement_convention where fait = 'PASSEE_OUTRE'")
                .query(Long.class)
                .list();
    }

    private long priorites() {
        return moteur.createTaskQuery().taskPriority(90).count();
    }

    private Map<String, Long> statuts(String table) {
        return nombres("select statut from app." + table);
    }

    /** Open tasks by their place in that picture. */
    private Map<String, Long> lieux(String processus) {
        return nombres("select task_def_key_ from public.act_ru_task where proc_def_id_ like '" + processus + ":%'");
    }

    private Map<String, Long> nombres(String requete) {
        return base.sql(requete).query(String.class).list().stream()
                .collect(Collectors.groupingBy(valeur -> valeur, Collectors.counting()));
    }
}
