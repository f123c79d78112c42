package fr.univ.stages.securite;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("1.2 to 1.5 What each kind of person may do, whatever the record")
class RolesEtDroitsTest {

    private static final long UN = 1;
    private static final long DEUX = 2;

    private final Droits droits = GensDEssai.droits();

    enum Question {
        ADMINISTRE(Droits::administre),
        EST_DU_PERSONNEL(Droits::estDuPersonnel),
        LIT_QUELQUE_PART((droits, qui) -> droits.quelquePart(qui, Droit.LECTURE)),
        ECRIT_QUELQUE_PART((droits, qui) -> droits.quelquePart(qui, Droit.ECRITURE)),
        ADMINISTRE_QUELQUE_PART((droits, qui) -> droits.quelquePart(qui, Droit.ADMIN)),
        ECRIT_DANS_UN((droits, qui) -> droits.ecritDans(qui.login(), UN)),
        ECRIT_DANS_DEUX((droits, qui) -> droits.ecritDans(qui.login(), DEUX)),
        PEUT_ECRIRE_DANS_UN((droits, qui) -> droits.peutDans(qui, Droit.ECRITURE, UN)),
        PEUT_LIRE_DANS_DEUX((droits, qui) -> droits.peutDans(qui, Droit.LECTURE, DEUX)),
        SAISIT(Droits::saisit),
        EST_DU_COTE_ETUDIANT(Droits::estDuCoteEtudiant),
        A_APPORTE_CELA((droits, qui) -> droits.commeAuteur(qui, qui.login())),
        A_APPORTE_CE_QUI_EST_D_UN_AUTRE((droits, qui) -> droits.commeAuteur(qui, "autre"));

        private final BiPredicate<Droits, Acteur> reponse;

        Question(BiPredicate<Droits, Acteur> reponse) {
            this.reponse = reponse;
        }
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("1.2 to 1.5, 3.1.10, 4 each question has its answer for each kind of person")
    @CsvSource(delimiter = '|', textBlock = """
            # who                      | étudiante | enseignante | détachée | lectrice | rédactrice | admin | plateforme
            ADMINISTRE                 | non       | non         | non      | non      | non        | non   | oui
            EST_DU_PERSONNEL           | non       | non         | oui      | oui      | oui        | oui   | oui
            LIT_QUELQUE_PART           | non       | non         | non      | oui      | oui        | oui   | oui
            ECRIT_QUELQUE_PART         | non       | non         | non      | non      | oui        | oui   | oui
            ADMINISTRE_QUELQUE_PART    | non       | non         | non      | non      | non        | oui   | oui
            ECRIT_DANS_UN              | non       | non         | non      | non      | oui        | oui   | oui
            ECRIT_DANS_DEUX            | non       | non         | non      | non      | non        | non   | oui
            PEUT_ECRIRE_DANS_UN        | non       | non         | non      | non      | oui        | oui   | oui
            PEUT_LIRE_DANS_DEUX        | non       | non         | non      | non      | non        | non   | oui
            SAISIT                     | oui       | non         | non      | non      | oui        | oui   | oui
            EST_DU_COTE_ETUDIANT       | oui       | non         | non      | non      | non        | non   | non
            A_APPORTE_CELA             | oui       | non         | non      | non      | non        | non   | non
            A_APPORTE_CE_QUI_EST_D_UN_AUTRE | non  | non         | non      | non      | non        | non   | non
            """)
    void each_question_has_its_answer(ArgumentsAccessor ligne) {
        Question question = ligne.get(0, Question.class);
        for (int rang = 0; rang < GensDEssai.GENS.size(); rang++) {
            Acteur qui = GensDEssai.GENS.get(rang);
            assertThat(question.reponse.test(droits, qui))
                    .as("%s of %s", question, qui.login())
                    .isEqualTo(ligne.getString(rang + 1).equals("oui"));
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("1.3 somebody who reads in one centre and administers another writes in that other one alone")
    void a_right_in_one_centre_is_none_in_another(Droit droit) {
        Acteur deux = acteur("deux", null, Role.PERSONNEL);
        assertThat(droits.centres(deux, droit)).isEqualTo(droit == Droit.LECTURE ? Set.of(UN, DEUX) : Set.of(DEUX));
        assertThat(droits.peutDans(deux, droit, UN)).isEqualTo(droit == Droit.LECTURE);
        assertThat(droits.peutDans(deux, droit, DEUX)).isTrue();
        assertThat(droits.ecritDans("deux", UN)).isFalse();
        assertThat(droits.ecritDans("deux", DEUX)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "LECTURE, LECTURE, true",
        "LECTURE, ECRITURE, false",
        "LECTURE, ADMIN, false",
        "ECRITURE, LECTURE, true",
        "ECRITURE, ECRITURE, true",
        "ECRITURE, ADMIN, false",
        "ADMIN, LECTURE, true",
        "ADMIN, ECRITURE, true",
        "ADMIN, ADMIN, true"
    })
    @DisplayName("1.3 each right includes the ones before it")
    void each_right_includes_the_ones_before_it(Droit tenu, Droit demande, boolean donne) {
        assertThat(tenu.donne(demande)).isEqualTo(donne);
    }

    @Test
    @DisplayName("1.2 a student who works for the university is on the staff's side")
    void a_student_who_works_here_is_on_the_staffs_side() {
        Acteur employee = acteur("employee", "22600001", Role.ETUDIANT, Role.PERSONNEL);
        assertThat(droits.estDuCoteEtudiant(employee)).isFalse();
        assertThat(droits.saisit(employee)).isTrue();
    }

    @Test
    @DisplayName("1.4, A13.9 a list holds what one may read; a confidential subject only what one works on")
    void a_list_holds_what_one_may_read() {
        assertThat(droits.portee(acteur("deux", null, Role.PERSONNEL)))
                .isEqualTo(new Portee(false, Set.of(UN, DEUX), "", "", "deux"));
        assertThat(droits.porteeConfidentielle(acteur("deux", null, Role.PERSONNEL)))
                .isEqualTo(new Portee(false, Set.of(DEUX), "", "", "deux"));
        assertThat(droits.portee(acteur("e1", "22600001", Role.ETUDIANT)))
                .isEqualTo(new Portee(false, Set.of(), "22600001", "", "e1"));
        assertThat(droits.portee(acteur("e2", null, Role.ETUDIANT)))
                .as("a student whose number is not known")
                .isEqualTo(new Portee(false, Set.of(), "", "", "e2"));
        assertThat(droits.portee(acteur("p1", "22600001", Role.ENSEIGNANT)))
                .as("a number without the role")
                .isEqualTo(new Portee(false, Set.of(), "", "p1", "p1"));
        assertThat(droits.portee(acteur("plateforme", null, Role.ADMINISTRATEUR))
                        .tout())
                .isTrue();
    }

    @Test
    @DisplayName("1.4 only the student of the record stands before it as a student")
    void only_the_student_of_the_record_stands_before_it_as_such() {
        Protege sien = new Protege() {
            @Override
            public Long centre() {
                return UN;
            }

            @Override
            public String etudiant() {
                return "22600001";
            }
        };
        assertThat(droits.commeEtudiant(acteur("e1", "22600001", Role.ETUDIANT), sien))
                .isTrue();
        assertThat(droits.commeEtudiant(acteur("e2", "22600002", Role.ETUDIANT), sien))
                .isFalse();
        assertThat(droits.commeEtudiant(acteur("e3", null, Role.ETUDIANT), sien))
                .isFalse();
        assertThat(droits.commeEtudiant(acteur("p1", "22600001", Role.PERSONNEL), sien))
                .isFalse();
        assertThat(droits.commeEtudiant(acteur("e1", "22600001", Role.ETUDIANT, Role.ADMINISTRATEUR), sien))
                .as("who runs the platform")
                .isFalse();
    }

    private static Acteur acteur(String login, String etudiant, Role... roles) {
        return new Acteur(login, login, Set.of(roles), etudiant);
    }
}
