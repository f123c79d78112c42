package fr.univ.stages.convention.modele;

import static fr.univ.stages.convention.modele.ConventionEnMemoire.DEBUT;
import static fr.univ.stages.convention.modele.ConventionEnMemoire.FIN;
import static fr.univ.stages.convention.modele.ConventionEnMemoire.SEMAINE;
import static fr.univ.stages.convention.modele.ConventionEnMemoire.presence;
import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.noyau.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("3.3.1 What a convention would be with an amendment")
class AmendementTest {

    private final Convention convention = ConventionEnMemoire.en(Statut.VALIDEE);
    private final Amendement tel = Amendement.de(convention);

    @Test
    void without_any_change_it_is_the_convention() {
        assertThat(tel)
                .isEqualTo(new Amendement(
                        new Accueil(1L, 10L, 100L, 101L),
                        ConventionEnMemoire.stage(),
                        ConventionEnMemoire.ENSEIGNANT,
                        null));
    }

    @Test
    void another_subject_changes_the_subject_alone() {
        Contenu contenu = tel.sujet("Autre sujet").stage().contenu();
        assertThat(contenu)
                .isEqualTo(new Contenu(
                        "OBLIGATOIRE", "SCIENCES", "Autre sujet", "Tâches", "Compétences", "OFFRE", "Accord"));
        assertThat(tel.sujet("Sujet")).isEqualTo(tel);
    }

    @Test
    void another_period_brings_its_hours_its_leave_and_its_year() {
        Stage stage = tel.periode(DEBUT.plusDays(7), FIN.plusDays(7), null, presence("280"), 2026)
                .stage();
        assertThat(stage.periode()).isEqualTo(new Periode(DEBUT.plusDays(7), FIN.plusDays(7)));
        assertThat(stage.interruption()).isNull();
        assertThat(stage.presence().dureeHeures()).isEqualByComparingTo("280");
        assertThat(stage.annee()).isEqualTo(2026);
        assertThat(stage.gratification()).isEqualTo(tel.stage().gratification());
        assertThat(stage.contenu()).isEqualTo(tel.stage().contenu());
        assertThat(stage.modalites()).isEqualTo(tel.stage().modalites());
    }

    @Test
    void another_amount_changes_the_amount_alone() {
        assertThat(tel.gratification(null).stage().gratification()).isNull();
        assertThat(tel.gratification(null).gratification(tel.stage().gratification()))
                .isEqualTo(tel);
    }

    @Test
    @DisplayName("3.3.1 another place makes the tutor fall; the tutor and the teacher change by themselves")
    void another_place_makes_the_tutor_fall() {
        assertThat(tel.service(11).accueil()).isEqualTo(new Accueil(1L, 11L, null, 101L));
        assertThat(tel.service(11).tuteur(110L).accueil()).isEqualTo(new Accueil(1L, 11L, 110L, 101L));
        Amendement suivi = tel.enseignant(ConventionEnMemoire.enseignant("ens002"));
        assertThat(suivi.enseignant().login()).isEqualTo("ens002");
        assertThat(suivi.accueil()).isEqualTo(tel.accueil());
        assertThat(suivi.stage()).isEqualTo(tel.stage());
    }

    @ParameterizedTest
    @DisplayName("A3.11 an interruption that was still to come is forgotten, one that had begun stays")
    @CsvSource({
        "2026-02-13, false",
        "2026-02-15, false",
        "2026-02-16, true",
        "2026-02-18, true",
        "2026-02-20, true",
        "2026-02-27, true"
    })
    void an_interruption_to_come_is_forgotten(LocalDate dernierJour, boolean reste) {
        Stage rompu = tel.rompu(dernierJour, presence("100"), "MALADIE").stage();
        assertThat(rompu.interruption()).isEqualTo(reste ? SEMAINE : null);
        assertThat(rompu.periode()).isEqualTo(new Periode(DEBUT, dernierJour));
    }

    @Test
    void a_stage_without_interruption_ends_without_one() {
        Amendement sans = tel.periode(DEBUT, FIN, null, presence("273"), 2025);
        assertThat(sans.rompu(FIN.minusDays(7), presence("240"), "MALADIE")
                        .stage()
                        .interruption())
                .isNull();
    }

    @Test
    @DisplayName("A4.9 what was agreed for the whole stage is due for the hours that were done")
    void a_rupture_shares_out_the_amount() {
        Amendement rompu = tel.rompu(LocalDate.of(2026, 3, 6), presence("160"), "MALADIE");
        assertThat(rompu.rupture()).isEqualTo("MALADIE");
        assertThat(rompu.stage().gratification().montant()).isEqualTo(new BigDecimal("586.08"));
        assertThat(rompu.stage().presence()).isEqualTo(presence("160"));
        assertThat(rompu.stage().annee()).isEqualTo(2025);
        assertThat(rompu.accueil()).isEqualTo(tel.accueil());
        assertThat(rompu.sujet("Autre sujet").rupture()).as("still broken off").isEqualTo("MALADIE");
        assertThat(rompu.service(11).rupture()).isEqualTo("MALADIE");
        assertThat(rompu.tuteur(102L).rupture()).isEqualTo("MALADIE");
        assertThat(rompu.enseignant(null).rupture()).isEqualTo("MALADIE");
    }

    @Test
    void a_stage_that_was_not_paid_is_not_paid_after_a_rupture() {
        assertThat(tel.gratification(null)
                        .rompu(LocalDate.of(2026, 3, 6), presence("160"), "MALADIE")
                        .stage()
                        .gratification())
                .isNull();
    }
}
