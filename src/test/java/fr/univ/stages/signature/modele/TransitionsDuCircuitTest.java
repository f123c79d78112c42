package fr.univ.stages.signature.modele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("3.2.1 What may happen to a signature, from each state of it")
class TransitionsDuCircuitTest {

    private static final LocalDate LUNDI = LocalDate.of(2026, 11, 16);
    private static final Instant MATIN = Instant.parse("2026-11-16T08:00:00Z");
    private static final Acteur CENTRE = new Acteur("per005", "Essai", Set.of(), null);
    private static final Piece PIECE = new Piece(1L, "a");

    enum Etat {
        SANS_NOM,
        ATTENDUE,
        RECUE,
        AVEC_SCAN,
        A_DATER,
        INCONNUE
    }

    enum Transition {
        RECEVOIR(circuit -> circuit.recevoir(Qualite.TUTEUR, LUNDI, LUNDI, CENTRE, MATIN)),
        JOINDRE(circuit -> circuit.joindre(Qualite.TUTEUR, 9)),
        EXIGER_FAITE(circuit -> circuit.exigerFaite(Qualite.TUTEUR)),
        RETIRER(circuit -> circuit.retirer(Qualite.TUTEUR)),
        REPRENDRE(circuit -> circuit.reprendre(Qualite.TUTEUR)),
        MEME_DOCUMENT(circuit -> presenter(circuit, PIECE, "Ana MAQUETTE")),
        AUTRE_DOCUMENT(circuit -> presenter(circuit, new Piece(2L, "b"), "Ana MAQUETTE"));

        private final Consumer<Circuit> sur;

        Transition(Consumer<Circuit> sur) {
            this.sur = sur;
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("D124-4, 3.2.1, 6.2 each transition leads where it should, and is refused everywhere else")
    @CsvSource(delimiter = '|', textBlock = """
            # from         | SANS_NOM | ATTENDUE | RECUE     | AVEC_SCAN | A_DATER   | INCONNUE
            RECEVOIR       |          | RECUE    | RECUE     | AVEC_SCAN | AVEC_SCAN |
            JOINDRE        |          |          | AVEC_SCAN | AVEC_SCAN |           |
            EXIGER_FAITE   |          |          | RECUE     | AVEC_SCAN |           |
            RETIRER        | SANS_NOM | ATTENDUE | ATTENDUE  | ATTENDUE  | ATTENDUE  |
            REPRENDRE      | SANS_NOM | ATTENDUE | ATTENDUE  | A_DATER   | A_DATER   |
            MEME_DOCUMENT  | SANS_NOM | ATTENDUE | RECUE     | AVEC_SCAN | A_DATER   | INCONNUE
            AUTRE_DOCUMENT | ATTENDUE | ATTENDUE | ATTENDUE  | ATTENDUE  | ATTENDUE  | ATTENDUE
            """)
    void each_transition_leads_where_it_should(ArgumentsAccessor ligne) {
        Transition transition = ligne.get(0, Transition.class);
        for (Etat depart : Etat.values()) {
            Circuit circuit = en(depart);
            Etat arrivee = ligne.get(depart.ordinal() + 1, Etat.class);
            if (arrivee == null) {
                assertThatThrownBy(() -> transition.sur.accept(circuit))
                        .as("%s from %s", transition, depart)
                        .isInstanceOf(Refus.class);
            } else {
                transition.sur.accept(circuit);
            }
            assertThat(etat(circuit))
                    .as("%s from %s", transition, depart)
                    .isEqualTo(arrivee == null ? depart : arrivee);
        }
    }

    @Test
    @DisplayName("A2.4 a signature dated before the document existed is refused, one of that day is not")
    void a_signature_is_not_older_than_its_document() {
        Circuit circuit = en(Etat.ATTENDUE);
        assertThatThrownBy(() -> circuit.recevoir(Qualite.TUTEUR, LUNDI.minusDays(1), LUNDI, CENTRE, MATIN))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys("tuteur"));
        assertThat(circuit.faites()).isEmpty();
        circuit.recevoir(Qualite.TUTEUR, LUNDI, LUNDI, CENTRE, MATIN);
        assertThat(circuit.signature(Qualite.TUTEUR))
                .isEqualTo(new Signature(
                        Qualite.TUTEUR, "Ana MAQUETTE", "ana@demo.example", LUNDI, MATIN, "per005", null));
    }

    @Test
    @DisplayName("A2.4, A13.1 the last signature has a date once everybody has signed: the latest of them")
    void the_last_signature_is_the_latest() {
        Circuit circuit = en(Etat.ATTENDUE);
        circuit.recevoir(Qualite.UNIVERSITE, LUNDI.plusDays(1), LUNDI, CENTRE, MATIN);
        circuit.recevoir(Qualite.TUTEUR, LUNDI.plusDays(3), LUNDI, CENTRE, MATIN);
        assertThat(circuit.derniereSignature()).as("the student is missing").isEmpty();
        circuit.recevoir(Qualite.ETUDIANT, LUNDI, LUNDI, CENTRE, MATIN);
        assertThat(circuit.derniereSignature()).contains(LUNDI.plusDays(3));
    }

    @Test
    @DisplayName("3.2.1 who is missing is shown; where the order is imposed, whose turn it is")
    void who_is_missing_is_shown() {
        Circuit circuit = en(Etat.RECUE);
        assertThat(qualites(circuit.manquantes())).containsExactly(Qualite.ETUDIANT, Qualite.UNIVERSITE);
        assertThat(circuit.ordreFixe()).isFalse();
        assertThat(circuit.attendues()).isEqualTo(circuit.manquantes());
        circuit.presenter(PIECE, List.of(), true, MATIN);
        assertThat(circuit.ordreFixe()).isTrue();
        assertThat(qualites(circuit.attendues())).containsExactly(Qualite.ETUDIANT);
        circuit.recevoir(Qualite.ETUDIANT, LUNDI, LUNDI, CENTRE, MATIN);
        circuit.recevoir(Qualite.UNIVERSITE, LUNDI, LUNDI, CENTRE, MATIN);
        assertThat(circuit.attendues()).isEmpty();
        assertThat(qualites(circuit.signatures()))
                .containsExactly(Qualite.ETUDIANT, Qualite.TUTEUR, Qualite.UNIVERSITE);
    }

    @Test
    @DisplayName("3.2.1 what is taken away is told as it was")
    void what_is_taken_away_is_told() {
        Circuit circuit = en(Etat.AVEC_SCAN);
        assertThat(circuit.retirer(Qualite.TUTEUR).signeeLe()).isEqualTo(LUNDI);
        circuit = en(Etat.AVEC_SCAN);
        assertThat(circuit.reprendre(Qualite.TUTEUR).scan()).isEqualTo(9);
    }

    @Test
    @DisplayName("6.2 a document waits since it was presented; presented again it still does")
    void a_document_waits_since_it_was_presented() {
        Circuit circuit = new Circuit("convention:12");
        assertThat(circuit.piece()).isNull();
        presenter(circuit, PIECE, "Ana MAQUETTE");
        circuit.presenter(PIECE, List.of(), false, MATIN.plusSeconds(60));
        assertThat(circuit.ouvertLe()).isEqualTo(MATIN);
        assertThat(circuit.piece()).isEqualTo(PIECE);
        assertThat(circuit.proprietaire()).isEqualTo("convention:12");
        assertThat(circuit.id()).isNull();
        assertThat(circuit.version()).isZero();
    }

    @Test
    @DisplayName("A2.5 in an imposed order a signature of the same day as its neighbours is taken")
    void the_same_day_keeps_the_order() {
        Circuit circuit = en(Etat.ATTENDUE);
        circuit.presenter(PIECE, List.of(), true, MATIN);
        circuit.recevoir(Qualite.ETUDIANT, LUNDI, LUNDI, CENTRE, MATIN);
        circuit.recevoir(Qualite.TUTEUR, LUNDI, LUNDI, CENTRE, MATIN);
        circuit.retirer(Qualite.ETUDIANT);
        circuit.recevoir(Qualite.ETUDIANT, LUNDI, LUNDI, CENTRE, MATIN);
        assertThat(circuit.faites()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("D124-4 2° the law wants the names of the tutor and of the teacher, of nobody else")
    void the_law_wants_two_names(Qualite qualite) {
        assertThat(qualite.nommee()).isEqualTo(Set.of("tuteur", "enseignant").contains(qualite.champ()));
        assertThat(Signature.attendue(new Attendu(qualite, null, null)).sansNom())
                .isEqualTo(qualite.nommee());
        assertThat(Signature.attendue(new Attendu(qualite, "Ana", null)).sansNom())
                .isFalse();
        assertThat(Qualite.deChamp(qualite.champ())).contains(qualite);
    }

    @Test
    void capacities_are_told_in_words_in_the_usual_order() {
        assertThat(Qualite.liste(List.of(Qualite.UNIVERSITE, Qualite.ETUDIANT, Qualite.TUTEUR)))
                .isEqualTo("Étudiant, Tuteur professionnel, Université");
        assertThat(Qualite.deChamp("directeur")).isEmpty();
        assertThat(Arrays.stream(Qualite.values()).map(Qualite::avecArticle))
                .containsExactly(
                        "l'étudiant",
                        "le représentant légal",
                        "le tuteur professionnel",
                        "l'organisme d'accueil",
                        "l'enseignant référent",
                        "l'université");
    }

    private static Circuit en(Etat etat) {
        Circuit circuit = new Circuit("convention:12");
        if (etat == Etat.INCONNUE) {
            circuit.presenter(PIECE, List.of(new Attendu(Qualite.ETUDIANT, "Zoé BRESSOLAT", null)), false, MATIN);
            return circuit;
        }
        presenter(circuit, PIECE, etat == Etat.SANS_NOM ? null : "Ana MAQUETTE");
        if (etat.compareTo(Etat.RECUE) >= 0) {
            Transition.RECEVOIR.sur.accept(circuit);
        }
        if (etat.compareTo(Etat.AVEC_SCAN) >= 0) {
            Transition.JOINDRE.sur.accept(circuit);
        }
        if (etat == Etat.A_DATER) {
            Transition.REPRENDRE.sur.accept(circuit);
        }
        return circuit;
    }

    private static Etat etat(Circuit circuit) {
        return circuit.signatures().stream()
                .filter(ligne -> ligne.qualite() == Qualite.TUTEUR)
                .map(TransitionsDuCircuitTest::etat)
                .findFirst()
                .orElse(Etat.INCONNUE);
    }

    private static Etat etat(Signature ligne) {
        if (ligne.faite()) {
            return ligne.scan() == null ? Etat.RECUE : Etat.AVEC_SCAN;
        }
        if (ligne.scan() != null) {
            return Etat.A_DATER;
        }
        return ligne.nom() == null ? Etat.SANS_NOM : Etat.ATTENDUE;
    }

    private static void presenter(Circuit circuit, Piece piece, String tuteur) {
        circuit.presenter(
                piece,
                List.of(
                        new Attendu(Qualite.ETUDIANT, "Zoé BRESSOLAT", null),
                        new Attendu(Qualite.TUTEUR, tuteur, "ana@demo.example"),
                        new Attendu(Qualite.UNIVERSITE, null, null)),
                false,
                MATIN);
    }

    private static List<Qualite> qualites(List<Signature> lignes) {
        return lignes.stream().map(Signature::qualite).toList();
    }
}
