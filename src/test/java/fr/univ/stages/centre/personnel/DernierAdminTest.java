package fr.univ.stages.centre.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.annuaire.Civilite;
import fr.univ.stages.annuaire.Personnel;
import fr.univ.stages.centre.CentreDEssai;
import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.modele.FichePersonnel;
import fr.univ.stages.centre.modele.SaisiePersonnel;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.securite.Droit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("2.5 A centre never loses its last ADMIN, even at the same moment")
class DernierAdminTest extends BaseIntegration {

    private static final Acteur PLATEFORME = new Acteur("per001", "Sarah", Set.of(Role.ADMINISTRATEUR), null);
    private static final Acteur UN = new Acteur("un", "Un", Set.of(Role.PERSONNEL), null);
    private static final Acteur DEUX = new Acteur("deux", "Deux", Set.of(Role.PERSONNEL), null);
    private static final SaisiePersonnel LECTURE = new SaisiePersonnel(null, null, null, null, null, "LECTURE", null);

    @Autowired
    private Personnels personnels;

    @Autowired
    private Centres centres;

    @Autowired
    private JdbcClient sql;

    private final ExecutorService fils = Executors.newFixedThreadPool(2);
    private long centre;
    private long un;
    private long deux;

    @BeforeEach
    void open_a_centre_with_two_admins() {
        centre = CentreDEssai.ouvrir(sql, "Centre de deux administrateurs");
        un = rattacher(UN);
        deux = rattacher(DEUX);
    }

    @AfterEach
    void close_it() {
        fils.shutdownNow();
        CentreDEssai.fermer(sql, centre);
    }

    @RepeatedTest(10)
    void each_leaves_in_a_window_of_their_own() throws Exception {
        exigerUnAdmin(
                ensemble(() -> personnels.detacher(centre, un, UN), () -> personnels.detacher(centre, deux, DEUX)));
    }

    @RepeatedTest(10)
    void each_detaches_the_other() throws Exception {
        exigerUnAdmin(
                ensemble(() -> personnels.detacher(centre, deux, UN), () -> personnels.detacher(centre, un, DEUX)));
    }

    @RepeatedTest(10)
    void one_leaves_while_the_platform_demotes_the_other() throws Exception {
        exigerUnAdmin(ensemble(
                () -> personnels.detacher(centre, un, UN),
                () -> personnels.modifier(centre, deux, 0, LECTURE, PLATEFORME)));
    }

    @RepeatedTest(5)
    void somebody_attached_from_two_windows_is_attached_once() throws Exception {
        Callable<Object> rattacher = () -> personnels.rattacher(centre, fiche("trois"), LECTURE, UN);
        assertThat(ensemble(rattacher, rattacher))
                .hasAtLeastOneElementOfType(Refus.class)
                .hasAtLeastOneElementOfType(FichePersonnel.class);
    }

    private void exigerUnAdmin(List<Object> issues) {
        assertThat(issues).hasAtLeastOneElementOfType(FichePersonnel.class);
        assertThat(issues).hasAtLeastOneElementOfType(RuntimeException.class);
        assertThat(sql.sql("select count(*) from app.rattachement where centre_id = ? and droit = 'ADMIN'")
                        .param(centre)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    private long rattacher(Acteur acteur) {
        centres.rattacher(centre, fiche(acteur.login()), Droit.ADMIN, false, PLATEFORME);
        return sql.sql("select max(id) from app.rattachement where centre_id = ?")
                .param(centre)
                .query(Long.class)
                .single();
    }

    private static Personnel fiche(String login) {
        return new Personnel(login, Civilite.NR, login, null, null, null, null);
    }

    /** Both at once, each in a transaction of its own; what each got, or why it was refused. */
    private List<Object> ensemble(Callable<Object> premiere, Callable<Object> seconde) throws Exception {
        CyclicBarrier depart = new CyclicBarrier(2);
        List<Object> issues = new ArrayList<>();
        for (Future<Object> issue : fils.invokeAll(List.of(apres(depart, premiere), apres(depart, seconde)))) {
            issues.add(issue.get());
        }
        return issues;
    }

    private static Callable<Object> apres(CyclicBarrier depart, Callable<Object> action) {
        return () -> {
            depart.await();
            try {
                return action.call();
            } catch (Refus | Interdit | Introuvable | Perime refus) {
                return refus;
            }
        };
    }
}
