package fr.univ.stages.referentiel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.noyau.CodePostal;
import fr.univ.stages.noyau.Montant;
import fr.univ.stages.noyau.Naf;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("What forms find in the reference data")
class ReferentielTest extends BaseIntegration {

    @Autowired
    private Nomenclatures nomenclatures;

    @Autowired
    private Nafs nafs;

    @Autowired
    private PaysReferentiel pays;

    @Autowired
    private Communes communes;

    @Autowired
    private Cpams cpams;

    @Autowired
    private Gratifications gratifications;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void a7_7_a_closed_health_scheme_keeps_its_label_and_is_no_longer_offered() {
        assertThat(nomenclatures.liste(Liste.REGIME_SECU))
                .extracting(Entree::code)
                .startsWith("REG", "MSA")
                .doesNotContain("LMDE");
        assertThat(nomenclatures.existe(Liste.REGIME_SECU, "LMDE")).isFalse();
        assertThat(nomenclatures.existe(Liste.REGIME_SECU, "REG")).isTrue();
        assertThat(nomenclatures.libelle(Liste.REGIME_SECU, "LMDE")).contains("LMDE");
    }

    @Test
    @Transactional
    void a_value_is_offered_between_its_dates_only() {
        jdbc.sql("insert into app.nomenclature (type, code, libelle, ordre, valide_du, valide_au) values"
                        + " ('THEMATIQUE', 'HIER', 'Hier', 90, null, " + HorlogeDEssai.JOUR_SQL + " - 2),"
                        + " ('THEMATIQUE', 'DEMAIN', 'Demain', 91, " + HorlogeDEssai.JOUR_SQL + " + 2, null),"
                        + " ('THEMATIQUE', 'AUJOURDHUI', 'Ce jour', 92, "
                        + HorlogeDEssai.JOUR_SQL + " - 2, " + HorlogeDEssai.JOUR_SQL + " + 2)")
                .update();
        assertThat(nomenclatures.liste(Liste.THEMATIQUE))
                .extracting(Entree::code)
                .contains("AUJOURDHUI")
                .doesNotContain("HIER", "DEMAIN");
    }

    @Test
    void several_lists_come_in_one_go_in_the_order_of_the_screens() {
        var listes = nomenclatures.listes(Liste.TYPE_STAGE, Liste.THEMATIQUE, Liste.DUREE_DIFFUSION);
        assertThat(listes.get(Liste.TYPE_STAGE))
                .extracting(Entree::code)
                .containsExactly("OBLIGATOIRE", "CONSEILLE", "REORIENTATION", "CESURE");
        assertThat(listes.get(Liste.THEMATIQUE)).hasSizeBetween(11, 15);
        assertThat(listes.get(Liste.DUREE_DIFFUSION))
                .extracting(Entree::code)
                .startsWith("1", "2")
                .endsWith("12");
        assertThat(nomenclatures.liste(Liste.TRANCHE_EFFECTIF))
                .extracting(Entree::code)
                .startsWith("NN", "00", "01")
                .endsWith("53");
        assertThat(nomenclatures.liste(Liste.STATUT_JURIDIQUE)).hasSize(38);
    }

    @Test
    void an_unknown_code_is_shown_as_it_is() {
        assertThat(nomenclatures.libelle(Liste.CIVILITE, "MME")).isEqualTo("Mme");
        assertThat(nomenclatures.libelle(Liste.CIVILITE, "?")).isEqualTo("?");
        assertThat(nomenclatures.libelle(Liste.CIVILITE, null)).isNull();
        assertThat(nomenclatures.existe(Liste.CIVILITE, null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"84.22, 84.22Z", "8422z, 84.22Z", "'84,22', 84.22Z", "62.1, 62.10Y", "6201, 62.01Z", "' 62 01 ', 62.01Z"
    })
    void _4_3_an_activity_is_found_by_the_start_of_its_code(String saisi, String attendu) {
        assertThat(nafs.chercher(saisi)).extracting(Activite::code).contains(attendu);
    }

    @ParameterizedTest
    @CsvSource({
        "defense, 84.22Z",
        "DÉFENSE, 84.22Z",
        "programmation informatique, 62.01Z",
        "informatique programmation, 62.01Z",
        "l'enseignement, 85.60Z",
        "l’enseignement, 85.60Z",
        "cereales riz, 01.11Z",
        "oeufs, 47.27G",
        "programation informatik, 62.01Z"
    })
    void _4_3_an_activity_is_found_by_words_whatever_accents_order_and_small_mistakes(String saisi, String attendu) {
        assertThat(nafs.chercher(saisi)).extracting(Activite::code).contains(attendu);
    }

    @Test
    void _4_3_both_nomenclatures_are_offered_the_one_in_force_first() {
        assertThat(nafs.chercher("01.11"))
                .extracting(Activite::code, Activite::version)
                .containsExactlyInAnyOrder(tuple("01.11Z", "rév. 2"), tuple("01.11Y", "2025"));
        assertThat(nafs.chercher("culture")).hasSizeLessThanOrEqualTo(20);
        assertThat(nafs.existe(new Naf("62.10Y"))).isTrue();
        assertThat(nafs.existe(new Naf("62.01Z"))).isTrue();
        assertThat(nafs.existe(new Naf("62.01Y"))).isFalse();
        assertThat(nafs.trouver(new Naf("84.22Z")))
                .get()
                .extracting(Activite::libelle)
                .isEqualTo("Défense");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "%",
                "_",
                "\\",
                "'",
                "\"; drop table app.naf; --",
                "100 %",
                "a\u0000b",
                "=1+1",
                "(((",
                "<->"
            })
    void wildcards_quotes_and_nonsense_find_nothing_and_break_nothing(String saisi) {
        assertThat(nafs.chercher(saisi))
                .allMatch(activite -> saisi.equals("'") && activite.libelle().contains("'"));
        cpams.chercher(saisi);
        assertThat(nafs.chercher("x".repeat(5000))).isEmpty();
        assertThat(nafs.chercher("a b ".repeat(500))).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    @Transactional
    void the_words_of_an_activity_are_sought_through_an_index() {
        jdbc.sql("set local enable_seqscan = off").update();
        assertThat(jdbc.sql("explain select code from app.naf where recherche like '%' || app.motif('défense')"
                                + " || '%'")
                        .query(String.class)
                        .list())
                .anyMatch(ligne -> ligne.contains("naf_recherche"));
    }

    @Test
    void _4_3_a_siret_is_asked_for_in_france_and_where_overseas_has_one() {
        assertThat(pays.liste()).hasSize(250).first().isEqualTo(new Pays("FR", "France", true, true));
        assertThat(pays.trouver("RE")).contains(new Pays("RE", "La Réunion", true, true));
        assertThat(pays.trouver("NC")).contains(new Pays("NC", "Nouvelle-Calédonie", false, true));
        assertThat(pays.trouver("DE")).contains(new Pays("DE", "Allemagne", false, false));
        assertThat(pays.trouver("ZZ")).isEmpty();
        assertThat(pays.libelle("DE", "de")).isEqualTo("Deutschland");
        assertThat(pays.libelle("DE", "it")).isEqualTo("Allemagne");
        assertThat(pays.libelle("ZZ", "fr")).isEqualTo("ZZ");
    }

    @Test
    void b5_a_postal_code_gives_its_communes_and_a_cedex_none() {
        assertThat(communes.de(new CodePostal("35000"))).containsExactly(new Commune("35238", "Rennes"));
        assertThat(communes.de(new CodePostal("01000"))).hasSizeGreaterThan(1);
        assertThat(communes.de(new CodePostal("35042"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "35, CPAM-35",
        "35000, CPAM-35",
        "Rennes, CPAM-35",
        "ille vilaine, CPAM-35",
        "2a, CPAM-2A",
        "20000, CPAM-2A",
        "974, CGSS-974",
        "lozere, CCSS-48",
        "dunkerque, CPAM-59-FLANDRES-DUNKERQUE-ARMENTIERES",
        "autre, AUTRE",
        "CPAM-59-HAINAUT, CPAM-59-HAINAUT",
        "'', CPAM-01"
    })
    void _3_1_1_a_health_office_is_found_by_place_number_or_postal_code(String saisi, String attendu) {
        assertThat(cpams.chercher(saisi)).first().extracting(Entree::code).isEqualTo(attendu);
        assertThat(cpams.existe(attendu)).isTrue();
    }

    @Test
    void a6_the_rate_is_the_one_of_the_day_and_a_missing_year_is_told() {
        assertThat(gratifications.au(LocalDate.of(2025, 12, 31)))
                .get()
                .extracting(GratificationMinimale::minimumHoraire)
                .isEqualTo(Montant.de("4,35"));
        assertThat(gratifications.au(LocalDate.of(2026, 1, 1))).hasValueSatisfying(taux -> {
            assertThat(taux.minimumHoraire()).isEqualTo(Montant.de("4,50"));
            assertThat(taux.plafondHoraire()).isEqualTo(Montant.de("30"));
            assertThat(taux.taux()).isEqualByComparingTo(new BigDecimal("0.15"));
        });
        assertThat(gratifications.au(LocalDate.of(2027, 1, 1))).isEmpty();
    }
}
