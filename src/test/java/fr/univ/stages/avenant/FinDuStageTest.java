package fr.univ.stages.avenant;

import static fr.univ.stages.avenant.AvenantsDEssai.motif;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.noyau.Refus;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.3.3, A13.1 An amendment whose papers come back after the last day of the stage")
class FinDuStageTest extends BaseAvenant {

    private static final String ATTENDU = "Dernier jour passé : un avenant est attendu";

    @Test
    @DisplayName("3.3.3 signed by all in time, it is validated the day after, and the stage goes on")
    void a_prolongation_signed_in_time_can_be_validated_the_day_after() {
        String numero = prolongation();
        essai.signer(numero, gestionnaire);
        laFinPasse();
        assertThat(faits()).contains(ATTENDU);
        assertThat(coherence.desaccords()).isEmpty();

        essai.decider(numero, gestionnaire, VALIDER);

        assertThat(conventions.statut(convention)).isEqualTo("VALIDEE");
        assertThat(colonne("stage_fin", LocalDate.class))
                .isEqualTo(HorlogeDEssai.aujourdhui().plusDays(20));
        assertThat(finAttendueParLeMoteur())
                .isEqualTo(HorlogeDEssai.aujourdhui().plusDays(21).toString());
        assertThat(coherence.desaccords()).isEmpty();
        conventions.executer(convention, "finDuStage");
        assertThat(conventions.statut(convention)).isEqualTo("TERMINEE");
    }

    @Test
    @DisplayName("A13.1 signed after the last day, it asks for a reason")
    void a_prolongation_signed_too_late_asks_for_a_reason() {
        String numero = prolongation();
        changer("stage_fin = stage_fin - 1");
        essai.signer(numero, gestionnaire);
        laFinPasse();
        assertThat(phrases(essai.tache(numero).id(), "aLever"))
                .singleElement()
                .asString()
                .contains("il devait être signé avant", "(convention type, art. 9)");
        assertThatThrownBy(() -> essai.decider(numero, gestionnaire, VALIDER))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys("motifDerogation"));

        essai.decider(numero, gestionnaire, avec(VALIDER, "motifDerogation", "Courrier retardé"));
        assertThat(colonne("stage_fin", LocalDate.class)).isAfter(HorlogeDEssai.aujourdhui());
        assertThat(lectureDesConventions.fiche(convention, gestionnaire).moments())
                .filteredOn(moment -> moment.quoi().equals("Avertissements levés"))
                .last()
                .satisfies(moment -> {
                    assertThat(moment.avenant()).isEqualTo(numero);
                    assertThat(moment.detail()).isEqualTo("Courrier retardé — Un avenant est signé avant son effet");
                });
    }

    @Test
    @DisplayName("3.3.3 another change than the dates ends the convention as soon as it is validated")
    void the_last_one_validated_ends_the_convention() {
        String numero = sujet("Autre");
        essai.signer(numero, gestionnaire);
        laFinPasse();
        essai.decider(numero, gestionnaire, VALIDER);
        assertThat(colonne("stage_sujet", String.class)).isEqualTo("Autre");
        assertThat(conventions.statut(convention)).isEqualTo("TERMINEE");
        assertThat(faits()).containsSubsequence(ATTENDU, "Avenant validé", "Stage terminé");
        assertThat(coherence.desaccords()).isEmpty();
    }

    @Test
    @DisplayName("3.3.3 so does the last one deleted, not the one before; its story says it once")
    void the_last_one_deleted_ends_the_convention() {
        String premier = sujet("Un");
        String second = sujet("Deux");
        laFinPasse();
        conventions.executer(convention, "nouvelExamen");
        assertThat(faits()).containsOnlyOnce(ATTENDU);
        avenants.demanderSuppression(premier, gestionnaire);
        assertThat(conventions.statut(convention)).isEqualTo("VALIDEE");
        avenants.demanderSuppression(second, gestionnaire);
        assertThat(conventions.statut(convention)).isEqualTo("TERMINEE");
        assertThat(coherence.desaccords()).isEmpty();
    }

    @Test
    @DisplayName("3.3.3 an entry without number is not waited for, and can only be given up")
    void an_entry_without_number_is_not_waited_for() {
        String recapitulatif = essai.saisir(convention, gestionnaire, motif("sujet"), Map.of("sujet", "Autre"));
        conventions.executer(convention, "finDuStage");
        assertThat(conventions.statut(convention)).isEqualTo("TERMINEE");
        assertThatThrownBy(() -> essai.confirmer(recapitulatif, gestionnaire)).isInstanceOf(Refus.class);
        avenants.demanderSuppression(
                lecture.de(convention, gestionnaire).lignes().get(0).id(), gestionnaire);
        assertThat(coherence.desaccords()).isEmpty();
    }

    @Test
    @DisplayName("3.3.1, 3.3.3 after the last day none is begun nor numbered, one that has its number is corrected")
    void after_the_last_day_none_is_begun() {
        String numero = sujet("Autre");
        essai.signer(numero, gestionnaire);
        String brouillon = essai.saisir(convention, gestionnaire, motif("sujet"), Map.of("sujet", "Trop tard"));
        changer("stage_debut = " + HorlogeDEssai.JOUR_SQL + " - 50, stage_fin = " + HorlogeDEssai.JOUR_SQL + " - 1");
        laFinPasse();
        assertThatThrownBy(() -> essai.confirmer(brouillon, gestionnaire))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("terminé");
        assertThatThrownBy(() -> essai.demarrer(convention, gestionnaire))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("terminé");
        assertThat(lecture.de(convention, gestionnaire).creable()).isFalse();
        assertThat(lectureDesConventions.fiche(convention, gestionnaire).suite())
                .contains("est passé", "aucun avenant numéroté");

        String recapitulatif = essai.decider(numero, gestionnaire, Map.of("decision", "REFUSER", "motif", "Coquille"))
                .suivante()
                .id();
        essai.confirmer(recapitulatif, gestionnaire);
        essai.valider(numero, gestionnaire);
        assertThat(conventions.statut(convention)).isEqualTo("TERMINEE");
    }

    @Test
    @DisplayName("A13.6 after a rupture nothing more takes effect, and nothing is waited for")
    void after_a_rupture_nothing_is_waited_for() {
        String numero = sujet("Autre");
        essai.signer(numero, gestionnaire);
        essai.valider(
                essai.confirmer(essai.saisir(convention, gestionnaire, rupture(), RUPTURE), gestionnaire),
                gestionnaire);
        assertThatThrownBy(() -> essai.decider(numero, gestionnaire, VALIDER))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("rompu");
        conventions.executer(convention, "finDuStage");
        assertThat(conventions.statut(convention)).isEqualTo("TERMINEE");
        avenants.demanderSuppression(numero, gestionnaire);
        assertThat(coherence.desaccords()).isEmpty();
    }

    /** Confirmed on the last day: twenty days more. */
    private String prolongation() {
        LocalDate debut = HorlogeDEssai.aujourdhui().minusDays(50);
        int annee = debut.minusMonths(8).getYear();
        changer("stage_debut = " + HorlogeDEssai.JOUR_SQL + " - 50, stage_fin = " + HorlogeDEssai.JOUR_SQL
                + ", stage_annee = " + annee);
        Map<String, Object> periode = Map.of(
                "debut",
                debut.toString(),
                "fin",
                HorlogeDEssai.aujourdhui().plusDays(20).toString(),
                "interruption",
                false,
                "annee",
                annee,
                "dureeHeures",
                300);
        return essai.confirmer(essai.saisir(convention, gestionnaire, motif("periode"), periode), gestionnaire);
    }

    private void laFinPasse() {
        conventions.executer(convention, "finDuStage");
        assertThat(conventions.statut(convention)).isEqualTo("VALIDEE");
    }

    private List<String> faits() {
        return lectureDesConventions.fiche(convention, gestionnaire).moments().stream()
                .map(moment -> moment.quoi())
                .toList();
    }
}
