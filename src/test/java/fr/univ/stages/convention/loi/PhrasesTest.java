package fr.univ.stages.convention.loi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.convention.modele.ConventionEnMemoire;
import fr.univ.stages.convention.modele.Interruption;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("6.1 Each finding is told in one whole sentence with its figures, exactly from its limit on")
class PhrasesTest {

    private final StageDEssai stage = new StageDEssai();

    @ParameterizedTest
    @CsvSource({"685.13, true", "685.12, false", "675, false"})
    @DisplayName("A3.11, A4.11 three months less 28 days are 62 thirtieths: 315 h at 4,50 € ask for 685,13 € a month")
    void the_last_day_of_an_interruption_is_not_paid_either(String montant, boolean assez) {
        stage.fin = LocalDate.of(2026, 4, 4);
        stage.interruption = new Interruption(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
        assertThat(stage.de("315").paye(montant, "MOIS").regles())
                .isEqualTo(assez ? List.of() : List.of(Regle.GRATIFICATION_MINIMALE));
    }

    @ParameterizedTest
    @CsvSource({"1798.00, true", "1797.99, false"})
    @DisplayName("A4.11 half a cent an hour short is still enough: 2 € over 400 hours")
    void half_a_cent_an_hour_short_is_enough(String total, boolean assez) {
        assertThat(stage.de("400").paye(total, "TOTAL").regles())
                .isEqualTo(assez ? List.of() : List.of(Regle.GRATIFICATION_MINIMALE));
    }

    @ParameterizedTest
    @CsvSource({"307, 2, true", "308, 1, true", "308.5, 1, false", "307, 1, false"})
    @DisplayName(
            "A4.2 a stage of 308 hours does not pass the threshold by itself: with one hour more the earlier ones do")
    void a_stage_of_308_hours_does_not_pass_by_itself(String heures, String avant, boolean precedents) {
        assertThat(stage.de(heures)
                        .apres(avant, 10001)
                        .paye("4.50", "HEURE")
                        .regles()
                        .contains(Regle.STAGES_PRECEDENTS))
                .isEqualTo(precedents);
    }

    @ParameterizedTest
    @CsvSource({"4.50, false", "4.51, true"})
    @DisplayName("A7.5, CSS L412-8 abroad the French cover lasts up to the rate, the rate included")
    void the_cover_lasts_up_to_the_rate(String montant, boolean perdue) {
        assertThat(stage.aLEtranger().paye(montant, "HEURE").regles().contains(Regle.PROTECTION_A_L_ETRANGER))
                .isEqualTo(perdue);
        assertThat(new StageDEssai().paye("8", "HEURE").regles())
                .as("in France")
                .doesNotContain(Regle.PROTECTION_A_L_ETRANGER);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("6.1 a rule weighs what it weighs: what is a warning hinders nothing")
    void a_rule_weighs_what_it_weighs(Regle regle) {
        Constat constat = regle.constat("Une phrase.");
        for (Gravite gravite : Gravite.values()) {
            assertThat(constat.est(gravite)).isEqualTo(gravite == regle.gravite());
        }
    }

    @Test
    @DisplayName("6.1 each weight is told in words")
    void each_weight_is_told_in_words() {
        assertThat(Gravite.values())
                .extracting(Gravite::libelle)
                .containsExactly("Empêche la validation", "Avertit : se passe avec un motif", "Informe");
    }

    @Test
    void a_sentence_ends_after_its_article_with_one_full_stop() {
        assertThat(Regle.CURSUS.constat("Une phrase.").phrase()).isEqualTo("Une phrase (L124-3, D124-1).");
        assertThat(Regle.CURSUS.constat("Une phrase").phrase()).isEqualTo("Une phrase (L124-3, D124-1).");
    }

    @Test
    @DisplayName("A4.3 the amount, what it makes an hour, what there should be")
    void the_minimum() {
        dit(
                stage.de("309").paye("1388.95", "TOTAL"),
                "La gratification fait 1\u202F388,95\u00A0€ en tout, soit 4,49\u00A0€ par heure de présence : il en faut au"
                        + " moins 1\u202F390,50\u00A0€. Corrigez le montant dans la section « Stage » (L124-6, D124-8).");
    }

    @Test
    @DisplayName("A3.6 the hours, the excess in hours and in days of seven hours")
    void the_excess() {
        dit(
                stage.de("640").apres("300", 10001).paye("4.50", "HEURE"),
                "L'étudiant ferait 940 heures cette année dans cet organisme, stages précédents compris : 924 au plus,"
                        + " soit 16 heures ou 2,3 jours de trop. Raccourcissez le stage (L124-5, D124-6).");
    }

    @Test
    @DisplayName("A8.4 the earlier convention, its last day, the first possible one")
    void the_wait() {
        stage.debut = LocalDate.of(2026, 3, 27);
        stage.fin = LocalDate.of(2026, 5, 27);
        stage.carence = new Situation.Carence(10001, LocalDate.of(2026, 1, 5), LocalDate.of(2026, 3, 6));
        dit(
                stage,
                "Un stage sur le même poste (convention 10001) finit le 06/03/2026 : le suivant ne commence pas avant le"
                        + " 28/03/2026, sauf si le stagiaire l'a interrompu lui-même (L124-11).");
    }

    @Test
    @DisplayName("A8.1, A8.3, A9.2 how many each looks after, and may")
    void the_loads() {
        stage.etablissement = new Situation.Hote(true, false, 3);
        stage.charges = new Situation.Charges(4, 25, 3);
        assertThat(stage.constats().stream().map(Constat::phrase))
                .containsExactlyInAnyOrder(
                        "L'organisme aurait 4 de nos stagiaires la même semaine : 3 au plus pour son effectif."
                                + " Demandez-lui de vérifier (L124-8, R124-10).",
                        "Le tuteur suit déjà 4 stagiaires ce jour-là : trois au plus, proposez-en un autre (L124-10,"
                                + " R124-13).",
                        "L'enseignant suit déjà 25 stagiaires en même temps : 24 au plus, proposez-en un autre (D124-3).");
    }

    @Test
    @DisplayName("A9.2, A13.1 as loaded as the one before, another teacher is another finding")
    void another_teacher_is_another_finding() {
        StageDEssai autre = new StageDEssai();
        stage.charges = new Situation.Charges(0, 24, 0);
        autre.charges = stage.charges;
        stage.enseignant = ConventionEnMemoire.enseignant("ens001");
        autre.enseignant = ConventionEnMemoire.enseignant("ens002");
        Constat constat = autre.constats().get(0);
        assertThat(constat.regle()).isEqualTo(Regle.CHARGE_DU_REFERENT);
        assertThat(constat.nouveau(stage.constats())).isTrue();
        assertThat(constat.nouveau(autre.constats())).isFalse();
    }

    @Test
    @DisplayName("A2.4 the date of the last signature")
    void the_last_signature() {
        stage.derniereSignature = LocalDate.of(2026, 1, 7);
        dit(
                stage,
                "La dernière signature est datée du 07/01/2026 : avant elle, l'étudiant n'était pas couvert (L124-1).");
        assertThat(stage.constats().get(0).ampleur()).as("days too late").isEqualByComparingTo("2");
    }

    @Test
    @DisplayName("A3.10 the last day of the academic year, and by how many days it is passed")
    void the_end_of_the_year() {
        stage.fin = LocalDate.of(2026, 10, 2);
        dit(
                stage,
                "Le stage finit après le 30/09/2026 : vérifiez que l'étudiant est inscrit jusqu'au dernier jour (règle"
                        + " locale).");
        assertThat(stage.constats().get(0).ampleur()).isEqualByComparingTo("2");
    }

    @Test
    @DisplayName("A3.7 the hours and the days of a long week")
    void a_long_week() {
        stage.heuresParSemaine = "39.5";
        stage.joursParSemaine = "5.5";
        assertThat(stage.constats().stream().map(Constat::phrase))
                .containsExactly(
                        "39,5 heures par semaine : vérifiez que c'est l'horaire des salariés de l'organisme (L124-14 ; C."
                                + " trav. L3121-27).",
                        "5,5 jours par semaine : vérifiez le repos de chaque semaine avec l'organisme (L124-14 ; C. trav."
                                + " L3132-1).");
        assertThat(stage.constats().get(0).ampleur()).isEqualByComparingTo("39.5");
    }

    @Test
    @DisplayName("A1.4 the hours of the curriculum")
    void a_short_curriculum() {
        stage.volume = 199;
        dit(
                stage,
                "La formation ne compte que 199 heures par an : il en faut 200, sauf dérogation du recteur (D124-2).");
    }

    @Test
    @DisplayName("A6 the years whose amounts are missing")
    void unknown_years() {
        stage.parts = List.of(
                new Situation.Part(2026, new BigDecimal("200"), new BigDecimal("4.50")),
                new Situation.Part(2027, new BigDecimal("100"), null),
                new Situation.Part(2028, new BigDecimal("100"), null));
        dit(
                stage.de("400").paye("4.50", "HEURE"),
                "Le minimum de 2027, 2028 n'est pas dans les nomenclatures : vérifiez le montant, ou faites ajouter"
                        + " l'année par un administrateur (D124-8).");
        assertThat(stage.constats().get(0).ampleur()).as("two years").isEqualByComparingTo("2");
    }

    @Test
    @DisplayName("A4.10, A5.2 what an hour is paid beside the rate")
    void more_than_the_rate() {
        stage.etablissement = new Situation.Hote(true, true, 8);
        assertThat(stage.paye("23", "HEURE").constats().stream().map(Constat::phrase))
                .containsExactly(
                        "La gratification fait 23,00\u00A0€ par heure de présence, plus de cinq fois le minimum : vérifiez"
                                + " le montant et son unité (D124-4 8°).",
                        "Un organisme de droit public ne peut pas verser plus de 4,50\u00A0€ par heure de présence :"
                                + " vérifiez le montant avec lui (D124-8).");
        assertThat(stage.constats())
                .allSatisfy(constat -> assertThat(constat.ampleur()).isEqualByComparingTo("23"));
    }

    @Test
    @DisplayName("A13.1 the first day that an amendment changes, and its last signature")
    void a_late_amendment() {
        StageDEssai court = new StageDEssai();
        court.fin = LocalDate.of(2026, 2, 27);
        Constat tardif = PriseDEffet.constat(stage.stage(), court.stage(), LocalDate.of(2026, 3, 2))
                .orElseThrow();
        assertThat(tardif.message())
                .isEqualTo("L'avenant change le stage à partir du 28/02/2026, et sa dernière signature est datée du"
                        + " 02/03/2026 : il devait être signé avant.");
        assertThat(tardif.ampleur()).as("days too late").isEqualByComparingTo("2");
    }

    private static void dit(StageDEssai stage, String phrase) {
        assertThat(stage.constats()).extracting(Constat::phrase).containsExactly(phrase);
    }
}
