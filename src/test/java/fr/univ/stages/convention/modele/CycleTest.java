package fr.univ.stages.convention.modele;

import static fr.univ.stages.convention.modele.ConventionEnMemoire.GESTIONNAIRE;
import static fr.univ.stages.convention.modele.ConventionEnMemoire.MATIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.noyau.Refus;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("3.2 The life of a created convention")
class CycleTest {

    enum Transition {
        CREER(Cycle::creer),
        ROUVRIR(Cycle::rouvrir),
        PRESENTER(Cycle::presenter),
        ATTENDRE_ENCORE(Cycle::attendreEncore),
        VALIDER(cycle -> cycle.valider(GESTIONNAIRE, MATIN)),
        REFUSER(cycle -> cycle.refuser("Le sujet")),
        ANNULER(Cycle::annuler),
        TERMINER(Cycle::terminer),
        AMENDER(cycle -> cycle.amender(null, false)),
        AMENDER_FINI(cycle -> cycle.amender(null, true));

        private final Consumer<Cycle> sur;

        Transition(Consumer<Cycle> sur) {
            this.sur = sur;
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("3.2.2 to 3.2.4, 3.3.3 each transition leads where it should, and is refused everywhere else")
    @CsvSource(delimiter = '|', textBlock = """
            # from          | BROUILLON | CREEE     | SIGNEE     | VALIDEE  | REOUVERTE | A_CORRIGER | TERMINEE
            CREER           | CREEE     |           |            |          | CREEE     | CREEE      |
            ROUVRIR         |           | REOUVERTE | REOUVERTE  |          |           |            |
            PRESENTER       |           | SIGNEE    | SIGNEE     |          |           |            |
            ATTENDRE_ENCORE |           | CREEE     | CREEE      |          |           |            |
            VALIDER         |           |           | VALIDEE    |          |           |            |
            REFUSER         |           |           | A_CORRIGER |          |           |            |
            ANNULER         |           |           |            | CREEE    |           |            |
            TERMINER        |           |           |            | TERMINEE |           |            | TERMINEE
            AMENDER         |           |           |            | VALIDEE  |           |            |
            AMENDER_FINI    |           |           |            | VALIDEE  |           |            | TERMINEE
            """)
    void each_transition_leads_where_it_should(ArgumentsAccessor ligne) {
        Transition transition = ligne.get(0, Transition.class);
        for (Statut depart : Statut.values()) {
            Cycle cycle = ConventionEnMemoire.en(depart).cycle();
            Statut arrivee = ligne.get(depart.ordinal() + 1, Statut.class);
            if (arrivee == null) {
                assertThatThrownBy(() -> transition.sur.accept(cycle))
                        .as("%s from %s", transition, depart)
                        .isInstanceOf(Refus.class);
            } else {
                transition.sur.accept(cycle);
            }
            assertThat(cycle.statut())
                    .as("%s from %s", transition, depart)
                    .isEqualTo(arrivee == null ? depart : arrivee);
        }
    }

    @Test
    @DisplayName("6.2 each time the entry is finished there is a new revision to print, and only then")
    void each_end_of_the_entry_is_a_new_revision() {
        Cycle cycle = new Cycle();
        assertThat(cycle.revision()).isZero();
        cycle.creer();
        assertThat(cycle.revision()).isEqualTo(1);
        cycle.presenter();
        cycle.rouvrir();
        assertThat(cycle.revision()).isEqualTo(1);
        cycle.creer();
        assertThat(cycle.revision()).isEqualTo(2);
    }

    @Test
    @DisplayName("3.2.2 a validation says when and by whom, until it is taken back")
    void a_validation_says_when_and_by_whom() {
        Cycle cycle = ConventionEnMemoire.en(Statut.VALIDEE).cycle();
        assertThat(cycle.valideeLe()).isEqualTo(MATIN);
        assertThat(cycle.valideePar()).isEqualTo("per005");
        cycle.annuler();
        assertThat(cycle.valideeLe()).isNull();
        assertThat(cycle.valideePar()).isNull();
    }

    @Test
    @DisplayName("3.2.2 the reason of a refusal is read until it is corrected")
    void the_reason_of_a_refusal_is_read_until_it_is_corrected() {
        Cycle cycle = ConventionEnMemoire.en(Statut.A_CORRIGER).cycle();
        assertThat(cycle.motifRefus()).isEqualTo("Les dates");
        cycle.creer();
        assertThat(cycle.motifRefus()).isNull();
    }

    @Test
    @DisplayName("3.3.3 amendments are counted as they take effect")
    void amendments_are_counted() {
        Cycle cycle = ConventionEnMemoire.en(Statut.VALIDEE).cycle();
        assertThat(cycle.amendements()).isZero();
        cycle.amender(null, false);
        cycle.amender(null, false);
        assertThat(cycle.amendements()).isEqualTo(2);
        assertThat(cycle.rompue()).isFalse();
    }

    @Test
    @DisplayName("3.3.1 after a rupture no amendment takes effect, and none is counted")
    void nothing_follows_a_rupture() {
        Cycle cycle = ConventionEnMemoire.en(Statut.VALIDEE).cycle();
        cycle.amender("MALADIE", true);
        assertThat(cycle.rompue()).isTrue();
        assertThatThrownBy(() -> cycle.amender(null, true)).hasMessageContaining("rompu");
        assertThat(cycle.amendements()).isEqualTo(1);
        assertThat(cycle.rompue()).isTrue();
    }

    @ParameterizedTest
    @DisplayName("3.2.2, 3.2.3 who may not modify reads what to do instead")
    @CsvSource({
        "VALIDEE, que par un avenant",
        "TERMINEE, Le stage est terminé",
        "REOUVERTE, déjà en cours de modification",
        "A_CORRIGER, déjà en cours de modification"
    })
    void who_may_not_modify_reads_what_to_do(Statut statut, String raison) {
        Cycle cycle = ConventionEnMemoire.en(statut).cycle();
        assertThatThrownBy(cycle::rouvrir).hasMessageContaining(raison);
    }

    @ParameterizedTest
    @DisplayName("3.2.2, 3.2.3 a validated or ended convention is frozen, a draft or a correction is being filled in")
    @CsvSource({
        "BROUILLON, false, true",
        "CREEE, false, false",
        "SIGNEE, false, false",
        "VALIDEE, true, false",
        "REOUVERTE, false, true",
        "A_CORRIGER, false, true",
        "TERMINEE, true, false"
    })
    void a_state_is_frozen_or_being_filled_in(Statut statut, boolean figee, boolean enSaisie) {
        assertThat(statut.figee()).isEqualTo(figee);
        assertThat(statut.enSaisie()).isEqualTo(enSaisie);
    }
}
