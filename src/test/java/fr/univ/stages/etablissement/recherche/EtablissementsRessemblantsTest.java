package fr.univ.stages.etablissement.recherche;

import static fr.univ.stages.etablissement.EtablissementDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.EtablissementDEssai.organisme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.etablissement.EtablissementDEssai;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.Sirets;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("4.3: the same organisation typed another way is suggested, and never refused")
@Transactional
class EtablissementsRessemblantsTest extends BaseIntegration {

    @Autowired
    private Etablissements etablissements;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dupont & Fils              | SARL Dupont et fils        | Rennes",
                "Dupont & Fils              | DUPONT FILS S.A.R.L.       | RENNES CEDEX 7",
                "Dupont & Fils              | Ets Duppont et Fils        | rennes",
                "Société Protozyme          | Protozyme SA               | Rennes",
                "Société Protozyme          | PROTOZYME S.A.S.           | Rennes",
                "Laboratoire Protozyme      | Protozyme laboratoire      | Rennes",
                "Thalès                     | Thales SA                  | Rennes",
                "Thalès                     | Tales                      | Rennes",
                "Électricité Kerlan         | electricite Kerlan         | Rennes",
                "Association Les Éoliennes  | Asso. des éoliennes        | Rennes",
                "Compagnie de la Société    | Compagnie de la Société SA | Rennes",
            })
    void another_spelling_of_a_name_in_the_same_town_is_found(String connue, String saisie, String commune) {
        creer(organisme(connue));
        DoublonsPossibles doublons =
                doublons(organisme(saisie).avec("commune", commune).avec("codePostal", "35700"));
        assertThat(doublons).isNotNull();
        assertThat(doublons.lignes())
                .extracting(LigneEtablissement::raisonSociale)
                .containsExactly(connue);

        assertThat(creer(organisme(saisie).avec("confirmeDoublon", true))).isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Saint-Malo | ST MALO CEDEX | 35403",
                "Saint-Malo | St-Malo       | 35400",
                "Paris      | Paris 8e      | 75008",
            })
    void a_town_is_known_under_every_spelling(String commune, String saisie, String codePostal) {
        creer(organisme("Protozyme").avec("commune", commune).avec("codePostal", codePostal.substring(0, 2) + "400"));
        assertThat(doublons(organisme("Protozime").avec("commune", saisie).avec("codePostal", codePostal)))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dupont Conseil       | Durand Conseil       | Rennes | 35000",
                "Laboratoire Kerlan   | Laboratoire Belzo    | Rennes | 35000",
                "SARL Dupont          | SARL Martin          | Rennes | 35000",
                "Laboratoire Protozyme | Laboratoire Protozyme | Nantes | 44000",
            })
    void another_name_or_another_place_is_another_organisation(
            String connue, String saisie, String commune, String codePostal) {
        creer(organisme(connue));
        assertThat(doublons(organisme(saisie).avec("commune", commune).avec("codePostal", codePostal)))
                .isNull();
    }

    @Test
    void another_siret_of_the_same_company_in_the_same_town_is_found_whatever_its_name() {
        String siege = Sirets.suivant();
        etablissements.creer(organisme("Protozyme Holding").avec("siret", siege).saisie(), ADMINISTRATRICE);
        EtablissementDEssai agence = organisme("Boutique Kerlan").avec("siret", Sirets.secondaire(siege));

        DoublonsPossibles doublons = catchThrowableOfType(
                DoublonsPossibles.class, () -> etablissements.creer(agence.saisie(), ADMINISTRATRICE));

        assertThat(doublons.lignes())
                .extracting(LigneEtablissement::raisonSociale)
                .containsExactly("Protozyme Holding");
        assertThat(doublons).hasMessageContaining("même SIREN");
        assertThat(etablissements.creer(
                        agence.avec("commune", "Nantes")
                                .avec("codePostal", "44000")
                                .saisie(),
                        ADMINISTRATRICE))
                .isNotNull();
    }

    @Test
    void the_most_alike_comes_first_and_five_at_most() {
        for (String fin : new String[] {"x", "y", "z", "w", "v", "u"}) {
            creer(organisme("Menuiserie Protozyme " + fin).avec("confirmeDoublon", true));
        }
        DoublonsPossibles doublons = doublons(organisme("Menuiserie Protozyme z"));
        assertThat(doublons.lignes()).hasSize(5);
        assertThat(doublons.lignes().get(0).raisonSociale()).isEqualTo("Menuiserie Protozyme z");
    }

    private FicheEtablissement creer(EtablissementDEssai saisie) {
        return etablissements.creer(saisie.avec("siret", Sirets.suivant()).saisie(), ADMINISTRATRICE);
    }

    private DoublonsPossibles doublons(EtablissementDEssai saisie) {
        return catchThrowableOfType(DoublonsPossibles.class, () -> creer(saisie));
    }
}
