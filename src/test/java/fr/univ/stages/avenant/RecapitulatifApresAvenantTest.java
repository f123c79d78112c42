package fr.univ.stages.avenant;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.document.DocumentConserve;
import fr.univ.stages.document.Pdf;
import fr.univ.stages.document.Verification;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("6.3, 3.1.8 The summary after an amendment is of the state in effect, and says so")
class RecapitulatifApresAvenantTest extends BaseAvenant {

    @Autowired
    private Verification verification;

    @Test
    void it_names_the_amendments_and_is_kept_once_while_the_earlier_ones_and_the_convention_stay() {
        byte[] signee = pdf("convention");
        byte[] premier = pdf("recapitulatif");
        String un = valider("Sujet un");
        byte[] apresUn = pdf("recapitulatif");
        assertThat(Pdf.texte(apresUn)).contains("Sujet un", "Compte tenu de l’avenant " + un);
        String deux = valider("Sujet deux");

        byte[] apresDeux = pdf("recapitulatif");

        assertThat(Pdf.texte(apresDeux)).contains("Sujet deux", "Compte tenu des avenants " + un + ", " + deux);
        assertThat(pdf("recapitulatif")).as("kept, not printed again").isEqualTo(apresDeux);
        assertThat(pdf("convention")).isEqualTo(signee);
        assertThat(lectureDesConventions
                        .document(convention, "recapitulatif", 1L, gestionnaire)
                        .octets())
                .isEqualTo(premier);
        var fiche = lectureDesConventions.fiche(convention, gestionnaire);
        assertThat(fiche.documentsPrets()).isTrue();
        assertThat(fiche.documents().stream().filter(document -> "recapitulatif".equals(document.type())))
                .extracting(DocumentConserve::version)
                .containsExactly(3L, 2L, 1L);
    }

    @Test
    void each_can_be_verified_and_only_the_last_is_said_to_be_up_to_date() {
        valider("Autre sujet");
        pdf("recapitulatif");

        var codes = lectureDesConventions.fiche(convention, gestionnaire).documents().stream()
                .filter(document -> "recapitulatif".equals(document.type()))
                .map(document ->
                        verification.parCode("" + convention, document.code()).orElseThrow())
                .toList();

        assertThat(codes).hasSize(2);
        assertThat(codes.get(0).remplaceLe()).isNull();
        assertThat(codes.get(0).changeePar()).isEmpty();
        assertThat(codes.get(1).remplaceLe()).isNotNull();
        assertThat(codes.get(1).changeePar()).hasSize(1);
    }

    @Test
    void the_other_language_says_it_too() {
        String un = valider("Neues Thema");
        base.sql("update app.convention set modalites_langue = 'de' where numero = ?")
                .param(convention)
                .update();

        assertThat(Pdf.texte(pdf("recapitulatif")))
                .contains("Compte tenu de l’avenant " + un, "Unter Berücksichtigung des Nachtrags " + un);
    }

    @Test
    void before_any_amendment_it_is_the_one_that_was_made_with_the_convention() {
        assertThat(pdf("recapitulatif")).isEqualTo(pdf("recapitulatif"));
        assertThat(Pdf.texte(pdf("recapitulatif"))).doesNotContain("Compte tenu");
        assertThat(lectureDesConventions.fiche(convention, gestionnaire).documents())
                .hasSize(2);
    }

    private String valider(String sujet) {
        String numero = sujet(sujet);
        essai.valider(numero, gestionnaire);
        return numero;
    }

    private byte[] pdf(String type) {
        return lectureDesConventions.document(convention, type, gestionnaire).octets();
    }
}
