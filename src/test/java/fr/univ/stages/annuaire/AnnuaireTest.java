package fr.univ.stages.annuaire;

import static org.assertj.core.api.Assertions.assertThat;

import com.unboundid.ldap.sdk.Entry;
import com.unboundid.ldap.sdk.LDAPException;
import fr.univ.stages.noyau.AnneeUniversitaire;
import fr.univ.stages.noyau.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("heavy")
@DisplayName("3.1.1, 3.1.6 and 2.5: people of the university")
class AnnuaireTest {

    private static AnnuaireDEssai serveur;
    private static Annuaire annuaire;

    @BeforeAll
    static void open() throws LDAPException {
        serveur = new AnnuaireDEssai();
        annuaire = serveur.annuaire();
    }

    @AfterAll
    static void close() {
        serveur.close();
    }

    @Test
    void a_student_comes_with_everything_the_directory_knows() {
        assertThat(annuaire.etudiant(" 100 ")).hasValueSatisfying(zoe -> {
            assertThat(zoe.civilite()).isEqualTo(Civilite.MME);
            assertThat(zoe.nom()).isEqualTo("ÉLOUAN");
            assertThat(zoe.dateNaissance()).isEqualTo(LocalDate.of(2001, 6, 26));
            assertThat(zoe.commune()).isEqualTo("Rennes");
            assertThat(zoe.nir()).isEqualTo("201064499800152");
            assertThat(zoe.telephone()).isNull();
        });
    }

    @Test
    void inscriptions_are_read_from_composite_values_newest_first_and_unreadable_ones_left_out() {
        assertThat(annuaire.etudiant("100").orElseThrow().inscriptions())
                .containsExactly(
                        new Inscription("ZO3", "L3 Zoologie", "UFR Zoologie", new AnneeUniversitaire(2026), 6),
                        new Inscription("GEA1", "GEA1", "IUT", new AnneeUniversitaire(2025), null));
    }

    @Test
    void a_student_never_shows_a_social_security_number_in_a_log() {
        assertThat(annuaire.etudiant("100").orElseThrow()).hasToString("Etudiant[100]");
    }

    @ParameterizedTest
    @CsvSource({
        "elouan, 100",
        "ÉLOUAN, 100",
        "Elouan zoe, 100",
        "ZOÉ élou, 100",
        "oeuvrard, 102",
        "œuvrard, 102",
        "d'arvor, 101",
        "d’Arvor, 101",
        "jean-noel, 101",
        "noël arvor, 101",
        "101, 101"
    })
    void students_are_found_whatever_the_accents_capitals_apostrophes_and_order_of_words(
            String cherche, String numero) {
        assertThat(annuaire.chercherEtudiants(cherche, Perimetre.TOUT, 20))
                .extracting(EtudiantTrouve::numero)
                .containsExactly(numero);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*)(uid=*",
                "*",
                "**",
                "%",
                "%%",
                "_",
                "__",
                "zo%",
                "(cn=*)",
                "\\2a",
                "\\",
                "é",
                " ",
                "",
                "\u0000a"
            })
    void wildcards_and_filter_syntax_are_only_text_and_find_nobody(String cherche) {
        assertThat(annuaire.chercherEtudiants(cherche, Perimetre.TOUT, 20)).isEmpty();
        assertThat(annuaire.chercherEnseignants(cherche, "", "", 20)).isEmpty();
        assertThat(annuaire.chercherPersonnels("", cherche, "", 20)).isEmpty();
        assertThat(annuaire.etudiant(cherche)).isEmpty();
        assertThat(annuaire.personne(cherche)).isEmpty();
    }

    @Test
    void results_are_sorted_as_french_does_and_cut_at_the_limit() {
        assertThat(annuaire.chercherEtudiants("zoe", Perimetre.TOUT, 20))
                .extracting(EtudiantTrouve::nom)
                .containsExactly("ÉLOUAN", "ŒUVRARD");
        assertThat(annuaire.chercherEtudiants("zoe", Perimetre.TOUT, 1)).hasSize(1);
    }

    @Test
    void a_perimeter_shows_only_its_students_and_of_them_only_its_inscriptions() {
        Perimetre iut = new Perimetre(false, Set.of("IUT"), Set.of(), Set.of("UFR Zoologie"), Set.of());
        assertThat(annuaire.chercherEtudiants("10", iut, 20))
                .satisfiesExactly(jeanNoel -> assertThat(jeanNoel.numero()).isEqualTo("101"), zoe -> {
                    assertThat(zoe.numero()).isEqualTo("100");
                    assertThat(zoe.inscriptions())
                            .extracting(Inscription::etapeCode)
                            .containsExactly("GEA1");
                });
    }

    @Test
    void an_etape_managed_elsewhere_leaves_the_perimeter_of_its_composante() {
        Perimetre iutSansGestion = new Perimetre(false, Set.of("IUT"), Set.of(), Set.of(), Set.of("GEA1"));
        assertThat(annuaire.chercherEtudiants("10", iutSansGestion, 20)).isEmpty();
    }

    @Test
    void an_etape_of_the_perimeter_is_enough_and_an_empty_perimeter_shows_nobody() {
        Perimetre art = new Perimetre(false, Set.of(), Set.of("ART1"), Set.of(), Set.of());
        assertThat(annuaire.chercherEtudiants("zoe", art, 20))
                .extracting(EtudiantTrouve::numero)
                .containsExactly("102");
        Perimetre etiquetee = new Perimetre(false, Set.of(), Set.of("ZO3"), Set.of(), Set.of());
        assertThat(annuaire.chercherEtudiants("zoe", etiquetee, 20))
                .extracting(EtudiantTrouve::numero)
                .containsExactly("100");
        Perimetre rien = new Perimetre(false, Set.of(), Set.of(), Set.of(), Set.of());
        assertThat(annuaire.chercherEtudiants("zoe", rien, 20)).isEmpty();
    }

    @Test
    void orphans_are_the_inscriptions_that_nobody_claims() {
        Perimetre orphelins = new Perimetre(true, Set.of(), Set.of(), Set.of("IUT", "UFR Zoologie"), Set.of());
        assertThat(annuaire.chercherEtudiants("10", orphelins, 20))
                .extracting(EtudiantTrouve::numero)
                .containsExactly("102");
    }

    @Test
    void teachers_are_searched_by_name_first_name_and_composante_without_mixing_names() {
        assertThat(annuaire.chercherEnseignants("marie", null, null, 20))
                .extracting(Enseignant::login)
                .containsExactly("prof3", "prof2");
        assertThat(annuaire.chercherEnseignants("", "MARIE", "", 20))
                .extracting(Enseignant::login)
                .containsExactly("prof1");
        assertThat(annuaire.chercherEnseignants("marie", "", "UFR Zoologie", 20))
                .isEmpty();
        assertThat(annuaire.chercherEnseignants(null, null, "IUT", 20))
                .extracting(Enseignant::login)
                .containsExactly("prof3", "prof2");
        assertThat(annuaire.chercherEnseignants(null, null, null, 20)).isEmpty();
    }

    @Test
    @DisplayName("2.5 whoever works at the university may be attached to a centre, students who do not may not")
    void whoever_works_at_the_university_is_staff() {
        assertThat(annuaire.chercherPersonnels("gelibois", null, null, 20))
                .containsExactly(new Personnel("bureau1", Civilite.MME, "GÉLIBOIS", "Sarah", "IUT", null, null));
        assertThat(annuaire.personnel("prof2")).isPresent();
        assertThat(annuaire.personnel("e100")).isEmpty();
        assertThat(annuaire.chercherPersonnels("elouan", null, null, 20)).isEmpty();
        assertThat(annuaire.enseignant("bureau1")).isEmpty();
    }

    @Test
    void one_person_may_be_several_things_at_once() {
        assertThat(annuaire.personne("prof1")).hasValueSatisfying(marie -> {
            assertThat(marie.roles()).containsExactlyInAnyOrder(Role.ENSEIGNANT, Role.PERSONNEL);
            assertThat(marie.nomComplet()).isEqualTo("Marie ZOELLER");
            assertThat(marie.numeroEtudiant()).isNull();
        });
        assertThat(annuaire.personne("E100")).hasValueSatisfying(zoe -> {
            assertThat(zoe.login()).isEqualTo("e100");
            assertThat(zoe.roles()).containsExactly(Role.ETUDIANT);
            assertThat(zoe.numeroEtudiant()).isEqualTo("100");
        });
    }

    @Test
    @DisplayName("2.5 who has left the directory is told in one question, whatever the logins hold")
    void who_has_left_is_told_in_one_question() {
        assertThat(annuaire.presents(List.of("PROF1", "bureau1", "parti", "*", "prof2)(uid=*")))
                .containsExactlyInAnyOrder("prof1", "bureau1");
        assertThat(annuaire.presents(List.of())).isEmpty();
    }

    @Test
    void composantes_are_the_structures_in_french_order() {
        assertThat(annuaire.composantes()).containsExactly("École d'art", "IUT", "UFR Zoologie");
    }

    @Test
    void a_search_that_matches_thousands_stays_bounded() throws Exception {
        try (AnnuaireDEssai grand = new AnnuaireDEssai()) {
            for (int i = 0; i < Lecteur.MAXIMUM + 100; i++) {
                grand.ajouter(new Entry(
                        "dn: uid=n" + i + ",ou=people," + AnnuaireDEssai.BASE,
                        "objectClass: inetOrgPerson",
                        "uid: n" + i,
                        "cn: NOMBREUX " + i,
                        "sn: NOMBREUX",
                        "eduPersonAffiliation: faculty"));
            }
            assertThat(grand.annuaire().chercherEnseignants("nombreux", null, null, 1000))
                    .hasSize(Lecteur.MAXIMUM);
        }
    }
}
