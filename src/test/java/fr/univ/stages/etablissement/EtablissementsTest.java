package fr.univ.stages.etablissement;

import static fr.univ.stages.etablissement.EtablissementDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.EtablissementDEssai.etranger;
import static fr.univ.stages.etablissement.EtablissementDEssai.organisme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.noyau.Refus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("4.3: what is accepted of an établissement, and from whom")
@Transactional
class EtablissementsTest extends BaseIntegration {
    @Autowired
    private Etablissements etablissements;

    @Autowired
    private JdbcClient sql;

    @BeforeEach
    void no_organisation() {
        sql.sql("truncate app.etablissement cascade").update();
    }

    @Test
    void everything_typed_is_read_again_with_its_labels() {
        FicheEtablissement creee = creer(organisme("  Atelier d'Essai ")
                .avec("siret", "999 990 013 00016")
                .avec("naf2025", "62.10Y")
                .avec("activite", "Logiciels\net conseils")
                .avec("effectif", "12")
                .avec("complement", "Bâtiment B")
                .avec("cedex", "Cedex 7")
                .avec("telephone", "01 99 00 12 34")
                .avec("fax", "+33 1 99 00 12 35")
                .avec("courriel", "Contact@Essai.example")
                .avec("siteWeb", "www.essai.example"));
        FicheEtablissement lue = etablissements.fiche(creee.id());

        assertThat(lue).isEqualTo(creee);
        assertThat(lue.raisonSociale()).isEqualTo("Atelier d'Essai");
        assertThat(lue.siret()).isEqualTo("99999001300016");
        assertThat(lue.siren()).isEqualTo("999990013");
        assertThat(lue.nafLibelle()).isEqualTo("Programmation informatique");
        assertThat(lue.typeStructureLibelle()).isEqualTo("Entreprise privée");
        assertThat(lue.statutJuridiqueLibelle()).contains("Société par actions simplifiée");
        assertThat(lue.effectifLibelle()).isEqualTo("20 à 49 salariés");
        assertThat(lue.paysLibelle()).isEqualTo("France");
        assertThat(lue.telephone()).isEqualTo("01 99 00 12 34");
        assertThat(lue.courriel()).isEqualTo("contact@essai.example");
        assertThat(lue.siteWeb()).isEqualTo("https://www.essai.example");
        assertThat(lue.accord()).isFalse();
        assertThat(lue.aVerifier()).isFalse();
        assertThat(lue.creePar()).isEqualTo("per001");
        assertThat(lue.modifieLe()).isNull();
    }

    @ParameterizedTest(name = "{0} = « {1} » is refused: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    raisonSociale   |                | Indiquez la raison sociale
                    siret           |                | obligatoire en France
                    siret           | 99999001300017 | un chiffre est faux
                    siret           | 73282932100072 | un chiffre est faux
                    siret           | 9999900130001  | 14 chiffres
                    siret           | 00000000000000 | n'existe pas
                    siret           | 35600000000002 | n'existe pas
                    naf             |                | quel que soit le pays
                    naf             | 8422Z          | 84.22Z
                    naf             | 84.22z.        | par exemple 84.22Z
                    naf             | 99.99Z         | n'existe ni dans la NAF rév. 2
                    naf2025         | 62.01Z         | n'est pas de la NAF 2025
                    typeStructure   |                | Choisissez le type
                    typeStructure   | INCONNU        | valeur de la liste
                    statutJuridique |                | Choisissez le statut
                    statutJuridique | 999            | valeur de la liste
                    effectif        | 99             | valeur de la liste
                    voie            |                | Indiquez le numéro et la voie
                    commune         |                | Indiquez la commune
                    codePostal      |                | par exemple 35000
                    codePostal      | 3500           | 5 chiffres
                    codePostal      | 2A000          | 5 chiffres
                    pays            |                | Choisissez le pays
                    pays            | XX             | dans la liste
                    telephone       | 3949           | 10 chiffres
                    fax             | abc            | 10 chiffres
                    courriel        | a@b@c          | un seul @
                    siteWeb         | javascript:x() | adresse de site
                    siteWeb         | essai          | adresse de site
                    """)
    void a_wrong_field_is_refused_beside_it_and_nothing_is_written(String champ, String valeur, String message) {
        Refus refus = refus(organisme("Essai").avec(champ, valeur));
        assertThat(refus.erreurs()).containsOnlyKeys(champ);
        assertThat(refus.erreurs().get(champ)).contains(message);
        assertThat(nombre()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"raisonSociale, 150", "voie, 200", "commune, 200", "complement, 200", "cedex, 28", "activite, 1000"})
    void a_text_is_kept_up_to_its_length_and_refused_beyond(String champ, int longueur) {
        creer(organisme("Essai").avec(champ, "é".repeat(longueur)));
        assertThat(refus(organisme("Essai").avec("siret", "99999002100019").avec(champ, "é".repeat(longueur + 1)))
                        .erreurs())
                .containsOnlyKeys(champ);
    }

    @Test
    void all_faults_are_told_at_once_in_the_order_of_the_fields() {
        Refus refus = refus(organisme(null).avec("siret", "1").avec("naf", "x").avec("voie", " "));
        assertThat(refus.erreurs().keySet()).containsExactly("raisonSociale", "siret", "naf", "voie");
    }

    @Test
    void control_characters_never_reach_the_database() {
        Refus refus = refus(organisme("a\u0000b")
                .avec("pays", "F\u0000")
                .avec("typeStructure", "\u0000A")
                .avec("effectif", "1\u00002"));
        assertThat(refus.erreurs()).containsOnlyKeys("raisonSociale", "pays", "typeStructure", "effectif");
    }

    @Test
    void markup_formulas_and_quotes_are_kept_as_text() {
        String nom = "=SOMME(A1) <b>O'Brien</b> \"& fils\" ${x} {{y}}";
        assertThat(creer(organisme(nom)).raisonSociale()).isEqualTo(nom);
    }

    @ParameterizedTest
    @ValueSource(strings = {"35600000000048", "35600000049837"})
    void la_poste_has_its_own_check(String siret) {
        assertThat(creer(organisme("Agence postale").avec("siret", siret)).siret())
                .isEqualTo(siret);
    }

    @ParameterizedTest(name = "{0} is enough as a NAF code")
    @ValueSource(strings = {"62.01Z", "62.10Y"})
    void a_code_of_one_nomenclature_only_is_enough(String naf) {
        assertThat(creer(organisme("Essai").avec("naf", naf)).naf()).isEqualTo(naf);
    }

    @Test
    void new_caledonia_has_no_siret_but_a_number_of_its_own() {
        EtablissementDEssai noumea = organisme("Institut de Nouméa")
                .sans("siret")
                .sans("statutJuridique")
                .avec("numeroLocal", "0 123 456.001")
                .avec("pays", "NC")
                .avec("codePostal", "98800")
                .avec("commune", "Nouméa");
        FicheEtablissement fiche = creer(noumea);
        assertThat(fiche.siret()).isNull();
        assertThat(fiche.numeroLocal()).isEqualTo("0 123 456.001");
        assertThat(refus(noumea.avec("raisonSociale", "Autre").avec("codePostal", "35000"))
                        .erreurs()
                        .get("codePostal"))
                .contains("il commence par 988");
    }

    @ParameterizedTest(name = "{0} asks for a SIRET and a French postal code")
    @ValueSource(strings = {"FR", "GP", "MQ", "GF", "RE", "PM", "YT", "BL", "MF"})
    void france_and_most_of_its_territories_ask_for_a_siret(String pays) {
        assertThat(refus(organisme("Essai").sans("siret").avec("pays", pays)).erreurs())
                .containsOnlyKeys("siret");
        assertThat(refus(organisme("Essai").avec("codePostal", "EC1A 1AA").avec("pays", pays))
                        .erreurs())
                .containsOnlyKeys("codePostal");
    }

    @Test
    void elsewhere_siret_and_postal_code_are_free() {
        assertThat(creer(etranger("Beispiel").avec("pays", "gb").avec("codePostal", "ec1a  1aa")))
                .satisfies(fiche -> {
                    assertThat(fiche.pays()).isEqualTo("GB");
                    assertThat(fiche.codePostal()).isEqualTo("EC1A 1AA");
                });
        assertThat(creer(etranger("Sans code").avec("pays", "IE").sans("codePostal")))
                .extracting(FicheEtablissement::codePostal)
                .isNull();
    }

    @ParameterizedTest(name = "{0} {1} is in {2}")
    @CsvSource({
        "35000, Rennes, 35",
        "35042, Rennes, 35",
        "20000, Ajaccio, 2A",
        "20200, Bastia, 2B",
        "97400, Saint-Denis, 974",
        "97150, Saint-Martin, 978",
        "97133, Saint-Barthélemy, 977",
        "69003, LYON 3E ARRONDISSEMENT, 69",
        "01410, Lélex, 01",
        "42750, Saint-Denis-de-Cabanne, 42"
    })
    void the_departement_is_the_communes(String codePostal, String commune, String departement) {
        creer(organisme("Essai").avec("codePostal", codePostal).avec("commune", commune));
        assertThat(sql.sql("select departement from app.etablissement")
                        .query(String.class)
                        .single())
                .isEqualTo(departement);
    }

    private FicheEtablissement creer(EtablissementDEssai organisme) {
        return etablissements.creer(organisme.saisie(), ADMINISTRATRICE);
    }

    private Refus refus(EtablissementDEssai organisme) {
        return catchThrowableOfType(Refus.class, () -> creer(organisme));
    }

    private long nombre() {
        return sql.sql("select count(*) from app.etablissement")
                .query(Long.class)
                .single();
    }
}
