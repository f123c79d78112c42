package fr.univ.stages.offre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.modele.SaisieFiche;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("3.1.1: an offer diffused by the university, found by its number or its title")
@Transactional
class OffresTest extends BaseIntegration {

    private static final Acteur ADMINISTRATRICE =
            new Acteur("per001", "Sarah GÉLIBOIS", Set.of(Role.ADMINISTRATEUR), null);
    private static final LocalDate PREMIER = LocalDate.of(2026, 10, 1);
    private static final LocalDate DERNIER = LocalDate.of(2026, 12, 31);

    @Autowired
    private Offres offres;

    @Autowired
    private Etablissements etablissements;

    @Autowired
    private JdbcClient sql;

    private long organisme;
    private long centre;
    private long offre;

    @BeforeEach
    void an_offer() {
        sql.sql("truncate app.offre, app.etablissement cascade").update();
        organisme = etablissements.creer(berlinois(), ADMINISTRATRICE).id();
        centre = sql.sql("""
                        insert into app.centre (nom, type, voie, code_postal, commune, telephone, cree_le, cree_par)
                        values ('Centre des offres', 'UFR', '1 rue', '35000', 'Rennes', '+33199001234', now(), 'x') returning id
                        """).query(Long.class).single();
        offre = publier("Développement d'un logiciel 100% libre");
    }

    @Test
    void it_is_there_from_its_first_to_its_last_day_unless_it_is_pourvue() {
        assertThat(offres.diffusee(offre, PREMIER)).hasValueSatisfying(trouvee -> {
            assertThat(trouvee.intitule()).isEqualTo("Développement d'un logiciel 100% libre");
            assertThat(trouvee.missions()).isEqualTo("Écrire\nTester");
            assertThat(trouvee.etablissementId()).isEqualTo(organisme);
            assertThat(trouvee.etablissement()).isEqualTo("Beispiel GmbH");
            assertThat(trouvee.commune()).isEqualTo("Berlin");
        });
        assertThat(offres.diffusee(offre, DERNIER)).isPresent();
        assertThat(offres.diffusee(offre, PREMIER.minusDays(1))).isEmpty();
        assertThat(offres.diffusee(offre, DERNIER.plusDays(1))).isEmpty();
        assertThat(offres.diffusee(-1, PREMIER)).isEmpty();
        sql.sql("update app.offre set pourvue = true").update();
        assertThat(offres.diffusee(offre, PREMIER)).isEmpty();
        assertThat(numeros("logiciel")).isEmpty();
    }

    @ParameterizedTest(name = "« {0} » finds it")
    @ValueSource(strings = {"logiciel", "LOGICIEL developpement", "Développement d'un", "libre", "100% l", "dével log"})
    void it_is_found_by_words_of_its_title(String saisi) {
        publier("Assistanat de direction");
        assertThat(numeros(saisi)).containsExactly(offre);
    }

    @ParameterizedTest(name = "« {0} » finds nothing")
    @ValueSource(strings = {"progiciel", "%%%%%", "_____", "'''''", "oftware", "99999999999999999", "Ελληνική"})
    void other_words_find_nothing(String saisi) {
        assertThat(numeros(saisi)).isEmpty();
    }

    @ParameterizedTest(name = "« {0} » is too short or too long")
    @ValueSource(
            strings = {
                "",
                "  ",
                "logi",
                "  ab  ",
                "%",
                "a\u0000bcde",
                "1234567890123456789012345678901234567890"
                        + "123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890"
                        + "123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890"
            })
    void less_than_five_characters_are_refused(String saisi) {
        assertThat(catchThrowableOfType(Refus.class, () -> numeros(saisi)).erreurs())
                .containsOnlyKeys("q");
    }

    @Test
    void a_number_is_enough_and_the_list_is_bounded() {
        assertThat(numeros(" " + offre + " ")).containsExactly(offre);
        for (int n = 0; n < 5; n++) {
            publier("Logiciel embarqué " + n);
        }
        assertThat(offres.chercher("logiciel", PREMIER, 3))
                .extracting(OffreDiffusee::intitule)
                .containsExactly("Logiciel embarqué 0", "Logiciel embarqué 1", "Logiciel embarqué 2");
    }

    @Test
    void only_who_writes_in_the_centre_publishes_and_only_what_is_whole() {
        Acteur etudiante = new Acteur("e1", "Zoé BRESSOLAT", Set.of(Role.ETUDIANT), "1");
        assertThatThrownBy(() -> offres.publier(nouvelle("Titre", PREMIER, DERNIER), etudiante))
                .isInstanceOf(Interdit.class);
        assertThat(catchThrowableOfType(
                                Refus.class, () -> offres.publier(nouvelle(" ", null, DERNIER), ADMINISTRATRICE))
                        .erreurs())
                .containsOnlyKeys("intitule", "du");
        assertThat(catchThrowableOfType(
                                Refus.class, () -> offres.publier(nouvelle("Titre", DERNIER, PREMIER), ADMINISTRATRICE))
                        .erreurs())
                .containsOnlyKeys("au");
        assertThatThrownBy(() -> offres.publier(
                        new NouvelleOffre("Titre", "Missions", -1, centre, PREMIER, DERNIER), ADMINISTRATRICE))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    @DisplayName("4.2: an établissement that an offer names is not deleted")
    void its_etablissement_stays() {
        assertThatThrownBy(() -> etablissements.supprimer(organisme, ADMINISTRATRICE))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("1 offre en dépend");
    }

    private List<Long> numeros(String saisi) {
        return offres.chercher(saisi, PREMIER, 20).stream()
                .map(OffreDiffusee::numero)
                .toList();
    }

    private long publier(String intitule) {
        return offres.publier(nouvelle(intitule, PREMIER, DERNIER), ADMINISTRATRICE);
    }

    private NouvelleOffre nouvelle(String intitule, LocalDate du, LocalDate au) {
        return new NouvelleOffre(intitule, "Écrire\nTester", organisme, centre, du, au);
    }

    private static SaisieFiche berlinois() {
        return new SaisieFiche(
                null,
                "Beispiel GmbH",
                null,
                null,
                "62.01Z",
                null,
                null,
                "ETRANGER",
                null,
                null,
                null,
                "1 Beispielstraße",
                "10115",
                "Berlin",
                null,
                "DE",
                null,
                null,
                null,
                null,
                false);
    }
}
