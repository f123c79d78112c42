package fr.univ.stages.recherche;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseIntegration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("3.4.1, 4.1: one folding, in Java and in SQL")
class PliageTest extends BaseIntegration {

    private static final List<String> NOMS = List.of(
            "DUPRÉ-LESAGE",
            "LŒUILLET",
            "d’Ornano",
            "D'ORNANO",
            "L'Hôte  de la Tour",
            "Ægidius Çelebi",
            "GROẞ Straße",
            "Łukasz Żółć",
            "Søren Ångström",
            "Đorđe Ðóra Þorsteinn",
            "Iğdır İzmir",
            "Ŋaliema Ħamrun Ŧana",
            "Nguyễn Thị Ánh",
            "Dvořák Šťastný",
            "Zoe\u0308 E\u0301lie",
            "jean‐noël marie–ange anne—lise",
            "S.N.C.F.",
            "Dupont & Fils, « S.A. » (siège) [35]",
            "R+D / 100 % bio_logique",
            "l’“école” du ‘bien-être’…",
            "n°5 ¡Olé! ¿Qué?",
            "a\u00A0b\u202Fc\td\ne",
            "ﬁnance ℃",
            "1/2 ½",
            "user@example.org=x#y",
            "Ёлка Ελένη",
            "..., -'",
            "");

    @Autowired
    private JdbcClient base;

    @Test
    void hard_names_fold_alike() {
        assertThat(NOMS).allSatisfy(this::exigerPareil);
    }

    @Test
    void every_letter_of_european_and_vietnamese_names_folds_alike() {
        Stream.of(IntStream.rangeClosed(0xC0, 0x17F), IntStream.rangeClosed(0x1EA0, 0x1EF9))
                .flatMap(IntStream::boxed)
                .filter(Character::isLetter)
                .forEach(lettre -> exigerPareil("x" + Character.toString(lettre) + "y"));
    }

    private void exigerPareil(String nom) {
        assertThat(Mots.de(nom).phrase())
                .as(nom)
                .isEqualTo(base.sql("select app.mots(?)")
                        .param(nom)
                        .query(String.class)
                        .single());
    }

    @ParameterizedTest
    @CsvSource({
        "dupre lesage, DUPRÉ-LESAGE",
        "lesage dupre, DUPRÉ-LESAGE",
        "loeuillet, LŒUILLET",
        "d'ornano, D’ORNANO",
        "D’Ornano, d'ornano",
        "sncf, S.N.C.F."
    })
    void what_is_typed_is_found(String saisi, String nom) {
        assertThat(Mots.de(saisi).dans(nom)).isTrue();
        assertThat(base.sql("select app.mots(:nom) like all (:motifs)")
                        .param("nom", nom)
                        .param("motifs", Mots.de(saisi).partout().toArray(String[]::new))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
