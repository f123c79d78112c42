package fr.univ.stages.etablissement.recherche;

import static fr.univ.stages.etablissement.EtablissementDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.EtablissementDEssai.etranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.etablissement.Services;
import fr.univ.stages.etablissement.partenariat.Accords;
import fr.univ.stages.etablissement.partenariat.SaisieAccord;
import fr.univ.stages.noyau.Refus;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("4.1: six searches of an établissement")
class RechercheTest extends BaseRecherche {

    @Autowired
    private Services services;

    @Autowired
    private Accords accords;

    @ParameterizedTest(name = "{0} = « {1} » finds {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    siret       | 99999007000016          | Laboratoire Protozyme
                    siret       | 999 990 070             | Laboratoire Protozyme
                    siret       | 99999                   | 4
                    siret       | 73282932000074          | 0
                    activite    | 72.11Z                  | Laboratoire Protozyme
                    activite    | 7211z                   | Laboratoire Protozyme
                    activite    | 72                      | Laboratoire Protozyme
                    activite    | 72.10G                  | Laboratoire Protozyme
                    activite    | recherche biotechnologie | Laboratoire Protozyme
                    activite    | catamaran               | Chantiers Navals « Jeu d’Essai »
                    activite    | construction navires    | Chantiers Navals « Jeu d’Essai »
                    activite    | programmation informatique | 3
                    telephone   | 0353010826              | Laboratoire Protozyme
                    telephone   | +33 (0)3 53 01 08 26    | Laboratoire Protozyme
                    telephone   | 03 53 01 08 99          | Laboratoire Protozyme
                    telephone   | 03.53                   | Laboratoire Protozyme
                    telephone   | 0049 30                 | Beispiel Maschinenbau GmbH
                    adresse     | maquette                | Laboratoire Protozyme
                    adresse     | jeu d'essai             | Chantiers Navals « Jeu d’Essai »
                    complement  | etoile                  | Chantiers Navals « Jeu d’Essai »
                    commune     | lyon                    | Laboratoire Protozyme
                    commune     | RENNES                  | 2
                    commune     | ennes                   | 0
                    codePostal  | 69003                   | Laboratoire Protozyme
                    codePostal  | 69                      | Laboratoire Protozyme
                    codePostal  | 350                     | 2
                    codePostal  | 10115                   | Beispiel Maschinenbau GmbH
                    pays        | DE                      | Beispiel Maschinenbau GmbH
                    pays        | fr                      | 4
                    pays        | XX                      | 0
                    departement | 35                      | 2
                    """)
    void each_other_criterion_finds_what_it_should(String champ, String saisi, String attendu) {
        List<String> noms = noms(criteres(champ, saisi));
        if (attendu.matches("\\d+")) {
            assertThat(noms).hasSize(Integer.parseInt(attendu));
        } else {
            assertThat(noms).containsExactly(attendu);
        }
    }

    @ParameterizedTest(name = "{0} = « {1} » is refused beside the field")
    @CsvSource({
        "siret, 123456789012345",
        "siret, abc def",
        "siret, %",
        "telephone, trois",
        "telephone, 99",
        "telephone, %",
        "departement, 35000",
        "departement, XY",
        "commune, 'a\u0000b'"
    })
    void a_criterion_that_makes_no_sense_is_refused(String champ, String saisi) {
        if (saisi.equals("abc def")) {
            assertThat(noms(criteres(champ, saisi))).isEmpty();
        } else {
            assertThatThrownBy(() -> chercher(criteres(champ, saisi)))
                    .isInstanceOfSatisfying(
                            Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys(champ));
        }
    }

    @Test
    void an_etablissement_is_found_by_the_name_of_a_service_where_that_service_is() {
        long labo = chercher(CriteresEtablissements.raisonSociale("protozyme"))
                .lignes()
                .get(0)
                .id();
        services.creer(labo, service("Service Informatique", true, null), ADMINISTRATRICE);
        services.creer(labo, service("Direction des études", false, "44000"), ADMINISTRATRICE);

        assertThat(noms(criteres("service", "informatique"))).containsExactly("Laboratoire Protozyme");
        assertThat(noms(criteres("service", "etudes direction"))).containsExactly("Laboratoire Protozyme");
        assertThat(noms(criteres("service", "magasin"))).isEmpty();
        assertThat(noms(service("informatique", "69"))).containsExactly("Laboratoire Protozyme");
        assertThat(noms(service("informatique", "44"))).isEmpty();
        assertThat(noms(service("etudes", "44"))).containsExactly("Laboratoire Protozyme");
    }

    @Test
    void criteria_hold_together() {
        assertThat(noms(new CriteresEtablissements(
                        null, null, null, null, null, "rue", null, "nantes", "44", "FR", null, null, null)))
                .containsExactly("Chantiers Navals « Jeu d’Essai »");
        assertThat(noms(new CriteresEtablissements(
                        null, null, null, null, null, "rue", null, "nantes", "35", "FR", null, null, null)))
                .isEmpty();
    }

    @Test
    void results_come_by_fifty_and_say_whether_there_are_more() {
        for (int n = 0; n < 120; n++) {
            creer(etranger("Filiale %03d".formatted(n)));
        }
        assertThat(noms(page(0))).hasSize(50).startsWith("Filiale 000");
        assertThat(chercher(page(0)).suite()).isTrue();
        assertThat(noms(page(1))).hasSize(50).startsWith("Filiale 050");
        assertThat(noms(page(2))).hasSize(20).endsWith("Filiale 119");
        assertThat(chercher(page(2)).suite()).isFalse();
        assertThat(noms(page(3))).isEmpty();
        assertThatThrownBy(() -> chercher(page(-1))).isInstanceOf(Refus.class);
    }

    @Test
    @DisplayName("4.2: a line tells the address, the country by name, and the accord de partenariat")
    void a_line_tells_what_is_needed_to_choose() {
        long partenaire = creer(etranger("Partenaire"));
        accords.creer(
                partenaire, new SaisieAccord("2025-09-01", null, "Présidence", "Direction"), null, ADMINISTRATRICE);
        assertThat(chercher(CriteresEtablissements.raisonSociale("partenaire")).lignes())
                .singleElement()
                .satisfies(ligne -> {
                    assertThat(ligne.accord()).isTrue();
                    assertThat(ligne.paysLibelle()).isEqualTo("Allemagne");
                    assertThat(ligne.siret()).isNull();
                    assertThat(ligne.commune()).isEqualTo("Berlin");
                });
    }

    private static CriteresEtablissements page(int page) {
        return new CriteresEtablissements(
                "filiale", null, null, null, null, null, null, null, null, null, null, null, page);
    }
}
