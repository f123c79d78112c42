package fr.univ.stages.etablissement.recherche;

import static fr.univ.stages.etablissement.EtablissementDEssai.etranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.noyau.Refus;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("4.1: an établissement is found by its name, whole or not, well spelt or not")
class RechercheParNomTest extends BaseRecherche {

    @ParameterizedTest(name = "« {0} » finds {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    laboratoire protozyme   | Laboratoire Protozyme
                    PROTOZYME               | Laboratoire Protozyme
                    proto labo              | Laboratoire Protozyme
                    tozym                   | Laboratoire Protozyme
                    protozime               | Laboratoire Protozyme
                    protozyme laboratiore   | Laboratoire Protozyme
                    chantiers navals        | Chantiers Navals « Jeu d’Essai »
                    jeu d'essai             | Chantiers Navals « Jeu d’Essai »
                    jeu-d’essai             | Chantiers Navals « Jeu d’Essai »
                    "jeu d'essai"           | Chantiers Navals « Jeu d’Essai »
                    essai naval             | Chantiers Navals « Jeu d’Essai »
                    sncf                    | S.N.C.F. Œuvres sociales
                    s.n.c.f                 | S.N.C.F. Œuvres sociales
                    oeuvres                 | S.N.C.F. Œuvres sociales
                    s                       | S.N.C.F. Œuvres sociales
                    100%                    | 100% Bio_Local
                    bio_local               | 100% Bio_Local
                    maschinenbau gmbh       | Beispiel Maschinenbau GmbH
                    Ελληνική                | Ελληνική Εταιρεία
                    """)
    void a_name_is_found_by_its_words_whole_or_not_with_or_without_accents(String saisi, String attendu) {
        ListAssert<String> noms = assertThat(noms(CriteresEtablissements.raisonSociale(saisi)));
        if (attendu == null) {
            noms.isEmpty();
        } else {
            noms.containsExactly(attendu);
        }
    }

    @ParameterizedTest(name = "« {0} »")
    @ValueSource(strings = {"S.A. Dupont & Fils", "DUPONT ET FILS", "Dupond et fils SA", "société Dupont fils"})
    void one_organisation_is_found_however_its_name_is_written(String saisi) {
        creer(etranger("S.A. Dupont & Fils"));
        creer(etranger("DUPONT ET FILS"));
        creer(etranger("Dupont Nettoyage"));
        assertThat(noms(CriteresEtablissements.raisonSociale(saisi)))
                .containsExactlyInAnyOrder("S.A. Dupont & Fils", "DUPONT ET FILS");
    }

    @Test
    void names_that_begin_so_come_first_then_those_with_such_a_word_then_those_that_contain_it() {
        for (String nom : List.of("Le Porteur", "Porte Ouverte", "Aéroport de Rennes", "Transports du Port", "Zinc")) {
            creer(etranger(nom));
        }
        assertThat(noms(CriteresEtablissements.raisonSociale("port")))
                .containsExactly("Porte Ouverte", "Le Porteur", "Transports du Port", "Aéroport de Rennes");
    }

    @Test
    void the_nearest_spelling_comes_first() {
        creer(etranger("Rosonne Design"));
        creer(etranger("Rossonel Conseil"));
        assertThat(noms(CriteresEtablissements.raisonSociale("rosone"))).startsWith("Rosonne Design");
    }

    @ParameterizedTest(name = "« {0} »")
    @ValueSource(strings = {"chantiersnavals", "chantiersnavals essai", "chantiers navalsjeu"})
    void a_forgotten_space_is_seen(String saisi) {
        creer(etranger("Chantiers Publics"));
        assertThat(noms(CriteresEtablissements.raisonSociale(saisi)))
                .containsExactly("Chantiers Navals « Jeu d’Essai »");
    }

    @ParameterizedTest(name = "« {0} »")
    @ValueSource(strings = {"dupon fisl", "dupotn fils", "fisl dupont"})
    void two_letters_swapped_in_a_short_word_are_seen(String saisi) {
        creer(etranger("Dupont & Fils"));
        creer(etranger("Dupont Nettoyage"));
        assertThat(noms(CriteresEtablissements.raisonSociale(saisi))).startsWith("Dupont & Fils");
    }

    @ParameterizedTest(name = "« {0} » finds nothing, and everything is not nothing")
    @ValueSource(
            strings = {"%", "_", "%%%", "a%", "b_o", "zzz", "zz%zz", "\\", "\\%", "'; drop table app.etablissement; --"
            })
    void signs_with_a_meaning_for_the_database_are_text(String saisi) {
        if (saisi.equals("\\")) {
            assertThatThrownBy(() -> chercher(CriteresEtablissements.raisonSociale(saisi)))
                    .isInstanceOf(Refus.class);
        } else {
            assertThat(noms(CriteresEtablissements.raisonSociale(saisi))).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "'", "\"", "--", ". , ;", "\u00a0"})
    void nothing_but_spaces_and_signs_is_refused(String saisi) {
        assertThatThrownBy(() -> chercher(CriteresEtablissements.raisonSociale(saisi)))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys(""));
    }

    @Test
    void three_hundred_characters_are_refused_beside_the_field() {
        assertThatThrownBy(() -> chercher(CriteresEtablissements.raisonSociale("é".repeat(300))))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys("raisonSociale"));
    }

    @Test
    void one_hundred_and_fifty_characters_are_sought() {
        assertThat(noms(CriteresEtablissements.raisonSociale("labo ".repeat(29))))
                .containsExactly("Laboratoire Protozyme");
    }

    @ParameterizedTest(name = "« {0} » in {1} finds {2}")
    @CsvSource({
        "laboratoire, 69, Laboratoire Protozyme",
        "laboratoire, 35,",
        "protozime, 69, Laboratoire Protozyme",
        "chantiers, 44, Chantiers Navals « Jeu d’Essai »"
    })
    void a_name_is_sought_in_one_departement(String nom, String departement, String attendu) {
        CriteresEtablissements criteres = new CriteresEtablissements(
                nom, departement, null, null, null, null, null, null, null, null, null, null, null);
        assertThat(noms(criteres)).isEqualTo(attendu == null ? List.of() : List.of(attendu));
    }
}
