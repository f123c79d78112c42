package fr.univ.stages.avenant.modele;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.convention.modele.Accueil;
import fr.univ.stages.convention.modele.Amendement;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.ConventionEnMemoire;
import fr.univ.stages.convention.modele.Gratification;
import fr.univ.stages.convention.modele.Interruption;
import fr.univ.stages.convention.modele.Statut;
import fr.univ.stages.noyau.Periode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("3.3.1, 3.3.3 What each kind of amendment asks, and makes of the convention")
class EffetDuProjetTest {

    private static final LocalDate DEBUT = LocalDate.of(2026, 2, 9);
    private static final LocalDate FIN = LocalDate.of(2026, 4, 10);
    private static final Interruption PONT = new Interruption(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 4, 6));
    private static final Gratification PLUS = new Gratification(new BigDecimal("5"), "HEURE", "NET", "CHEQUE", null);

    private static final Map<TypeAvenant, Consumer<Projet>> REMPLIR = Map.of(
            TypeAvenant.RUPTURE,
                    projet -> projet.rompre(new Rupture(LocalDate.of(2026, 3, 6), "MALADIE", new BigDecimal("160"))),
            TypeAvenant.SUJET, projet -> projet.changerSujet("Autre sujet"),
            TypeAvenant.PERIODE,
                    projet -> projet.changerPeriode(
                            new NouvellePeriode(DEBUT, FIN, PONT, new BigDecimal("280"), "Trois jours", 2026)),
            TypeAvenant.GRATIFICATION, projet -> projet.changerGratification(PLUS),
            TypeAvenant.LIEU, projet -> projet.changerService(11),
            TypeAvenant.TUTEUR, projet -> projet.changerTuteur(110L),
            TypeAvenant.ENSEIGNANT, projet -> projet.changerEnseignant(ConventionEnMemoire.enseignant("ens002")));

    private final Convention convention = ConventionEnMemoire.en(Statut.VALIDEE);
    private final Projet projet = new Projet();

    @ParameterizedTest
    @EnumSource
    @DisplayName("3.3.1 a ticked step is asked until it is filled in, alone")
    void a_ticked_step_is_asked_until_it_is_filled_in(TypeAvenant type) {
        assertThat(projet.prochaine()).isEqualTo(EtapeAvenant.MOTIF);
        projet.motiver("Accord", EnumSet.of(type));
        assertThat(projet.motif()).isEqualTo("Accord");
        assertThat(projet.prochaine().type()).isEqualTo(type);
        REMPLIR.get(type).accept(projet);
        assertThat(projet.remplis()).containsExactly(type);
        assertThat(projet.prochaine())
                .isEqualTo(type == TypeAvenant.LIEU ? EtapeAvenant.TUTEUR : EtapeAvenant.RECAPITULATIF);
    }

    @Test
    @DisplayName("3.3.1 all ticked, all are asked in their order, and one already filled in is not asked again")
    void steps_are_asked_in_their_order() {
        projet.motiver("Accord", EnumSet.allOf(TypeAvenant.class));
        assertThat(projet.etapes()).containsExactly(EtapeAvenant.values());
        REMPLIR.get(TypeAvenant.SUJET).accept(projet);
        for (TypeAvenant type : TypeAvenant.values()) {
            if (type != TypeAvenant.SUJET) {
                assertThat(projet.prochaine().type()).isEqualTo(type);
                REMPLIR.get(type).accept(projet);
            }
        }
        assertThat(projet.remplis()).containsExactly(TypeAvenant.values());
        assertThat(projet.prochaine()).isEqualTo(EtapeAvenant.RECAPITULATIF);
    }

    @Test
    void only_the_ticked_steps_are_steps() {
        assertThat(projet.etapes()).containsExactly(EtapeAvenant.MOTIF, EtapeAvenant.RECAPITULATIF);
        projet.motiver("Accord", Set.of(TypeAvenant.PERIODE));
        assertThat(projet.types()).containsExactly(TypeAvenant.PERIODE);
        assertThat(projet.etapes())
                .containsExactly(EtapeAvenant.MOTIF, EtapeAvenant.PERIODE, EtapeAvenant.RECAPITULATIF);
    }

    @Test
    void what_is_ticked_but_not_filled_in_changes_nothing() {
        projet.motiver("Accord", EnumSet.allOf(TypeAvenant.class));
        assertThat(projet.applique(convention)).isEqualTo(Amendement.de(convention));
    }

    @Test
    void a_subject_changes_the_subject() {
        assertThat(avec(TypeAvenant.SUJET)).isEqualTo(Amendement.de(convention).sujet("Autre sujet"));
        assertThat(projet.sujet()).isEqualTo("Autre sujet");
    }

    @Test
    void a_period_changes_the_days_the_hours_the_leave_and_the_year() {
        Amendement effet = avec(TypeAvenant.PERIODE);
        assertThat(effet.stage().periode()).isEqualTo(new Periode(DEBUT, FIN));
        assertThat(effet.stage().interruption()).isEqualTo(PONT);
        assertThat(effet.stage().presence().dureeHeures()).isEqualByComparingTo("280");
        assertThat(effet.stage().presence().conges()).isEqualTo("Trois jours");
        assertThat(effet.stage().presence().heuresParSemaine()).isEqualByComparingTo("35");
        assertThat(effet.stage().annee()).isEqualTo(2026);
        assertThat(projet.periode().fin()).isEqualTo(FIN);
    }

    @Test
    void an_amount_changes_the_amount_and_may_be_none() {
        assertThat(avec(TypeAvenant.GRATIFICATION).stage().gratification()).isEqualTo(PLUS);
        assertThat(projet.gratification()).isEqualTo(PLUS);
        projet.changerGratification(null);
        assertThat(projet.applique(convention).stage().gratification()).isNull();
    }

    @Test
    @DisplayName("3.3.1 a place changes with its tutor")
    void a_place_changes_with_its_tutor() {
        assertThat(avec(TypeAvenant.LIEU).accueil())
                .as("no tutor chosen yet")
                .isEqualTo(new Accueil(1L, 11L, null, 101L));
        assertThat(projet.service()).isEqualTo(11);
        REMPLIR.get(TypeAvenant.TUTEUR).accept(projet);
        assertThat(projet.applique(convention).accueil()).isEqualTo(new Accueil(1L, 11L, 110L, 101L));
        assertThat(projet.tuteur()).isEqualTo(110);
    }

    @Test
    void a_teacher_changes_the_teacher() {
        assertThat(avec(TypeAvenant.ENSEIGNANT).enseignant().login()).isEqualTo("ens002");
        assertThat(projet.enseignant().login()).isEqualTo("ens002");
    }

    @Test
    @DisplayName("A4.9 a rupture ends the stage that day, after the hours that were done, paid for them")
    void a_rupture_ends_the_stage() {
        Amendement effet = avec(TypeAvenant.RUPTURE);
        assertThat(effet.rupture()).isEqualTo("MALADIE");
        assertThat(effet.stage().fin()).isEqualTo("2026-03-06");
        assertThat(effet.stage().presence().dureeHeures()).isEqualByComparingTo("160");
        assertThat(effet.stage().presence().conges()).isEqualTo("Deux jours");
        assertThat(effet.stage().gratification().montant()).isEqualByComparingTo("586.08");
        assertThat(projet.rupture().heures()).isEqualByComparingTo("160");
    }

    @Test
    @DisplayName("3.3.2 to fill one step in, the others may be left out")
    void the_others_may_be_left_out() {
        avec(TypeAvenant.SUJET);
        REMPLIR.get(TypeAvenant.TUTEUR).accept(projet);
        assertThat(projet.applique(convention, Set.of(TypeAvenant.TUTEUR)))
                .isEqualTo(Amendement.de(convention).tuteur(110L));
    }

    @Test
    @DisplayName("6.2 a column keeps the kinds in their order")
    void a_column_keeps_the_kinds() {
        TypesEnTexte colonne = new TypesEnTexte();
        assertThat(colonne.convertToDatabaseColumn(Set.of(TypeAvenant.PERIODE, TypeAvenant.SUJET)))
                .isEqualTo("SUJET,PERIODE");
        assertThat(colonne.convertToDatabaseColumn(Set.of())).isEmpty();
        assertThat(colonne.convertToEntityAttribute("PERIODE,SUJET"))
                .containsExactly(TypeAvenant.SUJET, TypeAvenant.PERIODE);
        assertThat(colonne.convertToEntityAttribute("")).isEmpty();
    }

    @Test
    @DisplayName("3.3.2 a value too long for a line of a page is cut there, and says so")
    void a_value_too_long_is_cut() {
        String longue = "a".repeat(2000);
        assertThat(Changement.de(Objet.SUJET, longue, null)).isEqualTo(new Changement(Objet.SUJET, longue, null));
        assertThat(Changement.de(Objet.SUJET, longue + "b", longue + "bc"))
                .isEqualTo(new Changement(Objet.SUJET, "a".repeat(1999) + "…", "a".repeat(1999) + "…"));
    }

    @Test
    @DisplayName("3.3.1 the kinds have the words that users know, and a change of place brings the tutor")
    void the_kinds_are_those_of_the_guide() {
        assertThat(Arrays.stream(TypeAvenant.values()).map(TypeAvenant::libelle))
                .containsExactly(
                        "Rupture",
                        "Sujet",
                        "Période",
                        "Montant de la gratification",
                        "Lieu de stage",
                        "Tuteur professionnel",
                        "Enseignant tuteur");
        assertThat(TypeAvenant.completer(Set.of(TypeAvenant.LIEU)))
                .containsExactly(TypeAvenant.LIEU, TypeAvenant.TUTEUR);
        assertThat(TypeAvenant.completer(Set.of(TypeAvenant.SUJET))).containsExactly(TypeAvenant.SUJET);
        assertThat(TypeAvenant.SUJET.champs()).containsExactly("sujet");
        assertThat(TypeAvenant.PERIODE.champs()).contains("debut", "fin", "dureeHeures");
        assertThat(TypeAvenant.LIEU.champs()).isEmpty();
    }

    @Test
    @DisplayName("Each step is a user task, and no other text is a step")
    void each_step_is_a_user_task() {
        assertThat(EtapeAvenant.values())
                .allSatisfy(
                        etape -> assertThat(EtapeAvenant.deTache(etape.tache())).contains(etape));
        assertThat(EtapeAvenant.deTache("saisirAutre")).isEmpty();
        assertThat(Arrays.stream(EtapeAvenant.values()).map(EtapeAvenant::nom))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @DisplayName("3.3.2 each value stands in a section of the convention, on a line of it")
    @CsvSource({
        "SUJET, Sujet, saisirStage, Sujet",
        "LIEU, Lieu de stage, saisirService, Lieu du stage",
        "TUTEUR, Tuteur professionnel, saisirTuteur, Personne",
        "ENSEIGNANT, Enseignant tuteur, saisirEnseignant, Enseignant tuteur",
        "RUPTURE, Fin du stage, saisirStage, Dates"
    })
    void each_value_stands_on_a_line(Objet objet, String libelle, String section, String ligne) {
        assertThat(objet.libelle()).isEqualTo(libelle);
        assertThat(objet.section()).isEqualTo(section);
        assertThat(objet.ligne()).isEqualTo(ligne);
    }

    private Amendement avec(TypeAvenant type) {
        projet.motiver("Accord", EnumSet.of(type));
        REMPLIR.get(type).accept(projet);
        return projet.applique(convention);
    }
}
