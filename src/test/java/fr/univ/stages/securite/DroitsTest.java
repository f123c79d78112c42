package fr.univ.stages.securite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Role;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@DisplayName("1.3, 1.4 One place decides who may do what")
class DroitsTest {

    private static final long CENTRE = 7;
    private static final Acteur LECTRICE = acteur("lectrice", null, Role.PERSONNEL);
    private static final Acteur REDACTRICE = acteur("redactrice", null, Role.PERSONNEL);
    private static final Acteur ADMIN = acteur("admin", null, Role.PERSONNEL);
    private static final Acteur ETUDIANTE = acteur("etudiante", "22600001", Role.ETUDIANT);
    private static final Acteur EMPLOYEE = acteur("admin", "22600001", Role.ETUDIANT, Role.PERSONNEL);
    private static final Acteur ENSEIGNANTE = acteur("enseignante", null, Role.ENSEIGNANT);
    private static final Acteur PLATEFORME = acteur("plateforme", "22600001", Role.ADMINISTRATEUR, Role.ETUDIANT);

    private final Map<String, Droit> tenus =
            new HashMap<>(Map.of("lectrice", Droit.LECTURE, "redactrice", Droit.ECRITURE, "admin", Droit.ADMIN));
    private int questions;
    private final DroitsAcquis acquis = new DroitsAcquis(login -> {
        questions++;
        return tenus.containsKey(login) ? Map.of(CENTRE, tenus.get(login)) : Map.of();
    });
    private final Administrateurs administrateurs = new Administrateurs(Set.of("plateforme"));
    private final Droits droits = new Droits(acquis, administrateurs);

    @AfterEach
    void end_the_request() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void each_right_includes_those_before_it_in_that_centre_only() {
        Protege dossier = new Dossier(CENTRE, "22600001", "enseignante", null, true);
        exiger(LECTRICE, dossier, true, false, false);
        exiger(REDACTRICE, dossier, true, true, false);
        exiger(ADMIN, dossier, true, true, true);
        exiger(PLATEFORME, dossier, true, true, true);
        exiger(ADMIN, new Dossier(8L, "22600001", null, null, true), false, false, false);
        exiger(ADMIN, new Dossier(null, "22600001", null, null, true), false, false, false);
        assertThatThrownBy(() -> droits.exiger(LECTRICE, Droit.ECRITURE, dossier))
                .isInstanceOf(Interdit.class);
    }

    @Test
    void a_student_changes_their_own_record_while_they_may_and_a_teacher_reads_those_of_their_interns() {
        exiger(ETUDIANTE, new Dossier(CENTRE, "22600001", null, null, true), true, true, false);
        exiger(ETUDIANTE, new Dossier(CENTRE, "22600001", null, null, false), true, false, false);
        exiger(ETUDIANTE, new Dossier(CENTRE, "22600002", null, null, true), false, false, false);
        exiger(ENSEIGNANTE, new Dossier(CENTRE, "22600001", "enseignante", null, true), true, false, false);
        exiger(ENSEIGNANTE, new Dossier(CENTRE, "22600001", "autre", null, true), false, false, false);
        exiger(acteur("ancienne", "22600001"), new Dossier(CENTRE, "22600001", null, null, true), false, false, false);
    }

    @Test
    @DisplayName("1.2 who works for the centre decides nothing about their own stage")
    void who_works_for_the_centre_decides_nothing_about_their_own_stage() {
        exiger(EMPLOYEE, new Dossier(CENTRE, "22600001", null, null, false), true, false, false);
        exiger(EMPLOYEE, new Dossier(CENTRE, "22600002", null, null, false), true, true, true);
        assertThat(droits.gere(EMPLOYEE, Droit.LECTURE, new Dossier(CENTRE, "22600001", null, null, true)))
                .isFalse();
    }

    @Test
    void an_entry_about_nobody_yet_is_its_authors() {
        exiger(LECTRICE, new Dossier(null, null, null, "lectrice", true), true, true, false);
        exiger(REDACTRICE, new Dossier(null, null, null, "lectrice", true), false, false, false);
    }

    @Test
    void roles_follow_the_attachment() {
        RolesDuMoment roles = new RolesDuMoment(administrateurs, acquis);
        Acteur professeure = acteur("professeure", null, Role.ENSEIGNANT);
        assertThat(roles.completer(professeure).roles()).containsExactly(Role.ENSEIGNANT);
        tenus.put("professeure", Droit.LECTURE);
        assertThat(roles.completer(professeure).roles()).containsExactlyInAnyOrder(Role.ENSEIGNANT, Role.PERSONNEL);
        tenus.remove("professeure");
        assertThat(roles.completer(professeure).roles()).containsExactly(Role.ENSEIGNANT);
        assertThat(roles.completer(acteur("plateforme", null)).roles()).containsExactly(Role.ADMINISTRATEUR);
    }

    @Test
    void the_database_is_asked_once_per_request_and_again_when_something_changed() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        Protege dossier = Protege.duCentre(CENTRE);
        for (int ligne = 0; ligne < 1000; ligne++) {
            assertThat(droits.peut(LECTRICE, Droit.LECTURE, dossier)).isTrue();
        }
        assertThat(questions).isEqualTo(1);

        tenus.remove("lectrice");
        acquis.oublier("lectrice");
        assertThat(droits.peut(LECTRICE, Droit.LECTURE, dossier)).isFalse();
        assertThat(questions).isEqualTo(2);
    }

    @Test
    void the_next_request_and_work_outside_any_request_see_what_changed_elsewhere() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        assertThat(droits.centres(REDACTRICE, Droit.ECRITURE)).containsExactly(CENTRE);
        tenus.remove("redactrice");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(new MockHttpServletRequest()));
        assertThat(droits.centres(REDACTRICE, Droit.ECRITURE)).isEmpty();
        RequestContextHolder.resetRequestAttributes();
        tenus.put("redactrice", Droit.LECTURE);
        assertThat(droits.centres(REDACTRICE, Droit.LECTURE)).containsExactly(CENTRE);
    }

    private void exiger(Acteur acteur, Protege objet, boolean lit, boolean ecrit, boolean administre) {
        assertThat(droits.peut(acteur, Droit.LECTURE, objet)).isEqualTo(lit);
        assertThat(droits.peut(acteur, Droit.ECRITURE, objet)).isEqualTo(ecrit);
        assertThat(droits.peut(acteur, Droit.ADMIN, objet)).isEqualTo(administre);
    }

    private static Acteur acteur(String login, String etudiant, Role... roles) {
        return new Acteur(login, login, Set.of(roles), etudiant);
    }

    private record Dossier(
            Long centre, String etudiant, String enseignant, String auteur, boolean modifiableParEtudiant)
            implements Protege {}
}
