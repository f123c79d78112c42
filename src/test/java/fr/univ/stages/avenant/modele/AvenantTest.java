package fr.univ.stages.avenant.modele;

import static fr.univ.stages.avenant.modele.AvenantEnMemoire.SUJET;
import static fr.univ.stages.convention.modele.ConventionEnMemoire.ETUDIANTE;
import static fr.univ.stages.convention.modele.ConventionEnMemoire.GESTIONNAIRE;
import static fr.univ.stages.convention.modele.ConventionEnMemoire.MATIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Suivi;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("3.3 The life of an amendment")
class AvenantTest {

    private static final List<Changement> AUTRES = List.of(Changement.de(Objet.SUJET, "Sujet", "Un troisième"));

    enum Transition {
        CONFIRMER(avenant -> avenant.confirmer("10001-A2", 1, AUTRES)),
        IMPRIMER(avenant -> avenant.imprimer(1, AUTRES)),
        ROUVRIR(avenant -> avenant.rouvrir(ETUDIANTE)),
        PRESENTER(Avenant::presenter),
        ATTENDRE_ENCORE(Avenant::attendreEncore),
        VALIDER(avenant -> avenant.valider(1, GESTIONNAIRE, MATIN)),
        REFUSER(avenant -> avenant.refuser("Les dates"));

        private final Consumer<Avenant> sur;

        Transition(Consumer<Avenant> sur) {
            this.sur = sur;
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("3.3.2, 3.3.3 each transition leads where it should, and is refused everywhere else")
    @CsvSource(delimiter = '|', textBlock = """
            # from          | BROUILLON | CREE     | SIGNE      | REOUVERT | A_CORRIGER | VALIDE
            CONFIRMER       | CREE      |          |            | CREE     | CREE       |
            IMPRIMER        |           | CREE     |            |          |            |
            ROUVRIR         |           | REOUVERT | REOUVERT   |          |            |
            PRESENTER       |           | SIGNE    | SIGNE      |          |            |
            ATTENDRE_ENCORE |           | CREE     | CREE       |          |            |
            VALIDER         |           |          | VALIDE     |          |            |
            REFUSER         |           |          | A_CORRIGER |          |            |
            """)
    void each_transition_leads_where_it_should(ArgumentsAccessor ligne) {
        Transition transition = ligne.get(0, Transition.class);
        for (StatutAvenant depart : StatutAvenant.values()) {
            Avenant avenant = AvenantEnMemoire.en(depart);
            StatutAvenant arrivee = ligne.get(depart.ordinal() + 1, StatutAvenant.class);
            if (arrivee == null) {
                assertThatThrownBy(() -> transition.sur.accept(avenant))
                        .as("%s from %s", transition, depart)
                        .isInstanceOf(Refus.class);
            } else {
                transition.sur.accept(avenant);
            }
            assertThat(avenant.statut())
                    .as("%s from %s", transition, depart)
                    .isEqualTo(arrivee == null ? depart : arrivee);
        }
    }

    @Test
    @DisplayName("3.3.2 it is confirmed once every ticked step is filled in")
    void it_is_confirmed_once_filled_in() {
        Avenant avenant = AvenantEnMemoire.demande();
        assertThatThrownBy(() -> avenant.confirmer("10001-A1", 0, SUJET)).isInstanceOf(Refus.class);
        avenant.projet().motiver("Accord", Set.of(TypeAvenant.SUJET));
        assertThatThrownBy(() -> avenant.confirmer("10001-A1", 0, SUJET)).hasMessageContaining("incomplet");
        assertThat(avenant.numero()).isNull();
        assertThat(avenant.changements()).isEmpty();
        avenant.projet().changerSujet("Autre sujet");
        avenant.confirmer("10001-A1", 0, SUJET);
        assertThat(avenant.numero()).isEqualTo("10001-A1");
    }

    @Test
    @DisplayName("3.3.2 confirmed again it keeps its number, and there is something new to print")
    void confirmed_again_it_keeps_its_number() {
        Avenant avenant = AvenantEnMemoire.en(StatutAvenant.REOUVERT);
        assertThat(avenant.revision()).isEqualTo(1);
        avenant.confirmer("10001-A2", 1, AUTRES);
        assertThat(avenant.numero()).isEqualTo("10001-A1");
        assertThat(avenant.revision()).isEqualTo(2);
        assertThat(avenant.base()).isEqualTo(1);
        assertThat(avenant.changements()).isEqualTo(AUTRES);
    }

    @Test
    @DisplayName(
            "3.3.2, 6.2 what is printed is what it says that it changes, of the state of the convention it then has")
    void what_is_printed_is_what_it_says() {
        Avenant avenant = AvenantEnMemoire.en(StatutAvenant.CREE);
        assertThat(avenant.base()).isZero();
        assertThat(avenant.changements()).isEqualTo(SUJET);
        avenant.imprimer(2, AUTRES);
        assertThat(avenant.base()).isEqualTo(2);
        assertThat(avenant.changements()).isEqualTo(AUTRES);
        assertThat(avenant.revision()).as("the same version of it").isEqualTo(1);
    }

    @Test
    @DisplayName("3.3.3 a validation says when, by whom, and as the how many-th it takes effect")
    void a_validation_says_when_and_by_whom() {
        Avenant avenant = AvenantEnMemoire.en(StatutAvenant.SIGNE);
        assertThat(avenant.validation()).isNull();
        assertThat(avenant.effet()).isNull();
        avenant.valider(3, GESTIONNAIRE, MATIN);
        assertThat(avenant.validation()).isEqualTo(new ValidationAvenant(MATIN, "per005"));
        assertThat(avenant.effet()).isEqualTo(3);
    }

    @Test
    @DisplayName("3.3.3 the reason of a refusal is read until it is corrected")
    void the_reason_of_a_refusal_is_read_until_it_is_corrected() {
        Avenant avenant = AvenantEnMemoire.en(StatutAvenant.A_CORRIGER);
        assertThat(avenant.motifRefus()).isEqualTo("Le motif");
        avenant.confirmer("10001-A2", 0, SUJET);
        assertThat(avenant.motifRefus()).isNull();
    }

    @Test
    @DisplayName("3.3.3 who modifies it works it from then on; who may not reads what to do instead")
    void who_modifies_it_works_it() {
        Avenant avenant = AvenantEnMemoire.en(StatutAvenant.CREE);
        assertThat(avenant.saisisseur()).isEqualTo("per005");
        avenant.rouvrir(ETUDIANTE);
        assertThat(avenant.saisisseur()).isEqualTo("e22600297");
        assertThatThrownBy(() -> avenant.rouvrir(GESTIONNAIRE)).hasMessageContaining("déjà en cours");
        assertThat(avenant.saisisseur()).isEqualTo("e22600297");
        assertThatThrownBy(() -> AvenantEnMemoire.en(StatutAvenant.VALIDE).rouvrir(GESTIONNAIRE))
                .hasMessageContaining("créez-en un autre");
    }

    @Test
    @DisplayName("3.2.6 it says who made it and when, and who changed it last")
    void it_says_who_made_and_who_changed_it() {
        Avenant avenant = AvenantEnMemoire.demande();
        assertThat(avenant.suivi()).isEqualTo(new Suivi(MATIN, "per005", MATIN, "per005"));
        Instant soir = MATIN.plusSeconds(36_000);
        avenant.modifier(ETUDIANTE, soir);
        assertThat(avenant.suivi()).isEqualTo(new Suivi(MATIN, "per005", soir, "e22600297"));
    }

    @ParameterizedTest
    @DisplayName("3.3.3 a state is told in words, with a look of its own; drafts and corrections are being filled in")
    @CsvSource({
        "BROUILLON, En cours de saisie, cours, true",
        "CREE, À signer, info, false",
        "SIGNE, 'Signé, à valider', cours, false",
        "REOUVERT, En cours de modification, cours, true",
        "A_CORRIGER, 'Refusé, à corriger', cours, true",
        "VALIDE, Validé, fait, false"
    })
    void a_state_is_told_in_words(StatutAvenant statut, String libelle, String genre, boolean enSaisie) {
        assertThat(statut.libelle()).isEqualTo(libelle);
        assertThat(statut.genre()).isEqualTo(genre);
        assertThat(statut.enSaisie()).isEqualTo(enSaisie);
    }

    @Test
    void an_amendment_that_was_never_stored_belongs_to_a_convention_that_was_not_either() {
        Avenant avenant = AvenantEnMemoire.demande();
        assertThat(avenant.id()).isNull();
        assertThat(avenant.version()).isZero();
        assertThat(avenant.convention()).isNull();
        assertThat(avenant.statut()).isEqualTo(StatutAvenant.BROUILLON);
    }
}
