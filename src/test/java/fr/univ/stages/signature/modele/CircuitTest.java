package fr.univ.stages.signature.modele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.2.1 A circuit of signatures, by itself")
class CircuitTest {

    private static final LocalDate LUNDI = LocalDate.of(2026, 11, 16);
    private static final Acteur CENTRE = new Acteur("per005", "Essai", Set.of(), null);

    @Test
    @DisplayName("2.3 whoever comes later in a fixed order waits, and does not sign with an earlier date")
    void later_ones_wait_in_a_fixed_order() {
        Circuit circuit = circuit(true);
        refuse(circuit, Qualite.TUTEUR, LUNDI, "l'étudiant signe avant");
        signer(circuit, Qualite.ETUDIANT, LUNDI.plusDays(1));
        refuse(circuit, Qualite.TUTEUR, LUNDI, "l'étudiant signe avant");
        signer(circuit, Qualite.TUTEUR, LUNDI.plusDays(1));
        refuse(circuit, Qualite.UNIVERSITE, LUNDI.plusDays(2), "l'organisme d'accueil signe avant");
    }

    @Test
    @DisplayName("2.3 in a fixed order a signature taken back is not given again after those that follow it")
    void a_signature_given_again_keeps_the_order() {
        Circuit circuit = circuit(true);
        signer(circuit, Qualite.ETUDIANT, LUNDI);
        signer(circuit, Qualite.TUTEUR, LUNDI.plusDays(1));
        circuit.retirer(Qualite.ETUDIANT);
        refuse(circuit, Qualite.ETUDIANT, LUNDI.plusDays(2), "dont la signature est déjà notée");
        signer(circuit, Qualite.ETUDIANT, LUNDI.plusDays(1));
        assertThat(circuit.faites()).hasSize(2);
    }

    @Test
    @DisplayName("A2.5 without a fixed order everybody signs when they can")
    void everybody_signs_when_they_can() {
        Circuit circuit = circuit(false);
        for (Qualite qualite :
                List.of(Qualite.UNIVERSITE, Qualite.TUTEUR, Qualite.ETUDIANT, Qualite.ENSEIGNANT, Qualite.ORGANISME)) {
            assertThat(circuit.complet()).isFalse();
            signer(circuit, qualite, LUNDI);
        }
        assertThat(circuit.complet()).isTrue();
    }

    @Test
    @DisplayName("6.2 the same document keeps its signatures, another one has none")
    void signatures_belong_to_their_document() {
        Circuit circuit = circuit(false);
        signer(circuit, Qualite.ETUDIANT, LUNDI);
        presenter(circuit, new Piece(1L, "a"), false);
        assertThat(circuit.faites()).hasSize(1);
        presenter(circuit, new Piece(2L, "b"), false);
        assertThat(circuit.faites()).isEmpty();
    }

    private static Circuit circuit(boolean ordre) {
        Circuit circuit = new Circuit("convention:12");
        presenter(circuit, new Piece(1L, "a"), ordre);
        return circuit;
    }

    private static void presenter(Circuit circuit, Piece piece, boolean ordre) {
        circuit.presenter(
                piece,
                List.of(
                        new Attendu(Qualite.ETUDIANT, "Zoé BRESSOLAT", null),
                        new Attendu(Qualite.TUTEUR, "Ana MAQUETTE", null),
                        new Attendu(Qualite.ORGANISME, "Ana MAQUETTE", null),
                        new Attendu(Qualite.ENSEIGNANT, "Ewen OSTRÉVAL", null),
                        new Attendu(Qualite.UNIVERSITE, null, null)),
                ordre,
                Instant.EPOCH);
    }

    private static void signer(Circuit circuit, Qualite qualite, LocalDate le) {
        circuit.recevoir(qualite, le, LUNDI, CENTRE, Instant.EPOCH);
    }

    private static void refuse(Circuit circuit, Qualite qualite, LocalDate le, String raison) {
        assertThatThrownBy(() -> signer(circuit, qualite, le))
                .isInstanceOfSatisfying(
                        Refus.class,
                        refus -> assertThat(refus.erreurs())
                                .containsOnlyKeys(qualite.champ())
                                .allSatisfy(
                                        (champ, message) -> assertThat(message).contains(raison)));
    }
}
