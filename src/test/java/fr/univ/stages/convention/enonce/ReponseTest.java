package fr.univ.stages.convention.enonce;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.noyau.Ecrit;
import fr.univ.stages.noyau.Texte;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.1.5, 3.1.8 An answer of the summary, in French and for the other languages")
class ReponseTest {

    private static final LocalDate LUNDI = LocalDate.of(2026, 2, 2);
    private static final LocalDate MARDI = LocalDate.of(2026, 3, 31);

    @Test
    void a_label_a_day_a_period_a_number_are_said_in_french() {
        assertThat(Stream.of(
                                Reponse.libelle("Visioconférence"),
                                Reponse.jour(LUNDI),
                                Reponse.periode(LUNDI, MARDI),
                                Reponse.nombre(new BigDecimal("5.5")),
                                Reponse.heures(250),
                                Reponse.numero(12L),
                                Reponse.phrase("aucune", "aucune"))
                        .map(Reponse::francais))
                .containsExactly(
                        "Visioconférence",
                        "02/02/2026",
                        "du 02/02/2026 au 31/03/2026",
                        "5,5",
                        "250 h",
                        "n° 12",
                        "aucune");
    }

    @Test
    void the_other_languages_get_the_value_and_say_it_their_way() {
        assertThat(Reponse.libelle("Visioconférence").ailleurs())
                .containsExactly(Enonce.de("recapitulatif.valeur.libelle", "libelle", "Visioconférence"));
        assertThat(Reponse.jour(LUNDI).ailleurs()).containsExactly(Enonce.de("date", "jour", LUNDI));
        assertThat(Reponse.periode(LUNDI, MARDI).ailleurs())
                .containsExactly(new Enonce("stage.dates.valeur", Map.of("debut", LUNDI, "fin", MARDI)));
        assertThat(Reponse.nombre(BigDecimal.TEN).ailleurs())
                .containsExactly(Enonce.de("recapitulatif.valeur.nombre", "nombre", BigDecimal.TEN));
        assertThat(Reponse.heures(250).ailleurs())
                .containsExactly(Enonce.de("recapitulatif.valeur.heures", "heures", BigDecimal.valueOf(250)));
        assertThat(Reponse.numero(12L).ailleurs())
                .containsExactly(Enonce.de("recapitulatif.valeur.numero", "numero", "12"));
    }

    @Test
    void what_is_not_known_is_no_answer_in_any_language() {
        assertThat(Stream.of(
                        Reponse.libelle(null),
                        Reponse.libelle(" "),
                        Reponse.jour(null),
                        Reponse.nombre(null),
                        Reponse.heures(null),
                        Reponse.numero(null)))
                .allSatisfy(reponse -> {
                    assertThat(reponse.francais()).isNull();
                    assertThat(reponse.ailleurs()).isEmpty();
                });
    }

    @Test
    void several_answers_are_separated_by_commas_in_every_language() {
        Reponse enumeree =
                Reponse.enumeration(List.of(Reponse.numero(1L), Reponse.phrase("de nuit", "nuit"), Reponse.numero(2L)));
        assertThat(enumeree.francais()).isEqualTo("n° 1, de nuit, n° 2");
        assertThat(enumeree.ailleurs().stream().map(Enonce::cle))
                .containsExactly(
                        "recapitulatif.valeur.numero",
                        "recapitulatif.valeur.virgule",
                        "recapitulatif.valeur.nuit",
                        "recapitulatif.valeur.virgule",
                        "recapitulatif.valeur.numero");
    }

    @Test
    @DisplayName("3.1.8 an answer that is missing is shown as missing, or its question is left out")
    void a_missing_answer_is_shown_or_left_out() {
        List<Ligne> lignes = new Lignes()
                .ligne(Rubrique.INE, " ")
                .siPresent(Rubrique.PORTABLE, (String) null)
                .siPresent(Rubrique.COURRIEL, " ")
                .siPresent(ChampDuStage.ECTS, Reponse.nombre(null))
                .siPresent(Rubrique.VOLUME, Reponse.heures(400))
                .siPresent(ChampDuStage.SUJET, "Sujet")
                .jamaisImprimee("Avertissement", "Vérifiez")
                .toutes();
        assertThat(lignes.stream().map(Ligne::libelle))
                .containsExactly("INE", "Volume horaire annuel de la formation", "Sujet", "Avertissement");
        assertThat(lignes.stream().map(Ligne::valeur)).containsExactly(null, "400 h", "Sujet", "Vérifiez");
        assertThat(lignes.stream().map(ligne -> ligne.imprimee() == null)).containsExactly(false, false, false, true);
        assertThat(lignes.get(0).imprimee().cle()).isEqualTo("recapitulatif.INE");
        assertThat(lignes.get(0).imprimee().valeur()).isNull();
        assertThat(lignes.get(1).imprimee().enonces())
                .isEqualTo(Reponse.heures(400).ailleurs());
    }

    @Test
    @DisplayName("a telephone is shown as people read it, one that cannot be read as it was typed")
    void a_telephone_is_shown_as_people_read_it() {
        assertThat(new Lignes()
                        .telephone(Rubrique.TELEPHONE, "+33199001234")
                        .telephone(Rubrique.PORTABLE, null)
                        .toutes())
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.valeur()).isEqualTo("01 99 00 12 34"));
        assertThat(Lignes.telephone("poste 5")).isEqualTo("poste 5");
    }

    @Test
    void words_are_joined_by_their_separator_without_those_that_are_missing() {
        assertThat(Texte.mots(", ", "1 rue des Essais", null, " ", "35000 Rennes"))
                .isEqualTo("1 rue des Essais, 35000 Rennes");
        assertThat(Ecrit.jour(LUNDI)).isEqualTo("02/02/2026");
        assertThat(Ecrit.nombre(new BigDecimal("1234.5"))).isEqualTo("1\u202F234,5");
    }
}
