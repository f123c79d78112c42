package fr.univ.stages.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.signature.SuiviDesSignatures;
import fr.univ.stages.signature.modele.Qualite;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.2.1 Signatures, on the real engine and database")
class SignaturesTest extends BaseValidation {

    @Test
    @DisplayName("3.2.1 signatures come one after the other, and the page shows who is missing")
    void signatures_come_one_after_the_other() {
        long numero = essai.aSigner("per005", ETUDIANT);
        assertThat(lecture.fiche(numero, gestionnaire).signatures())
                .extracting(SuiviDesSignatures.Ligne::champ)
                .containsExactlyElementsOf(ConventionsDEssai.SIGNATAIRES);

        essai.signer(numero, gestionnaire, aujourdhui("etudiant", "tuteur"));
        assertThat(essai.statut(numero)).isEqualTo("CREEE");
        assertThat(lecture.fiche(numero, gestionnaire).signatures())
                .filteredOn(ligne -> ligne.signeeLe() == null)
                .extracting(SuiviDesSignatures.Ligne::champ)
                .containsExactly("organisme", "enseignant", "universite");

        essai.signer(
                numero,
                gestionnaire,
                ConventionsDEssai.dates(HorlogeDEssai.aujourdhui(), ConventionsDEssai.SIGNATAIRES));
        assertThat(essai.statut(numero)).isEqualTo("SIGNEE");
        assertThat(coherence.desaccords()).isEmpty();
    }

    @Test
    @DisplayName("6.2 what is signed is the document of that moment, by its SHA-256")
    void what_is_signed_is_the_document_of_that_moment() {
        long numero = essai.aSigner("per005", ETUDIANT);
        assertThat(base.sql("""
                        select c.document_sha256 = d.sha256 and d.type = 'convention'
                          from app.circuit c join app.document d on d.id = c.document_id
                         where c.proprietaire = ?""")
                        .param(Designation.proprietaire(essai.id(numero)))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    @DisplayName(
            "3.2.1 a date to come, a date before the document, somebody who does not sign: refused beside the field")
    void impossible_dates_are_refused_beside_the_field() {
        long numero = essai.aSigner("per005", ETUDIANT);
        LocalDate jour = HorlogeDEssai.aujourdhui();
        Map<String, Object> saisie = Map.of(
                "etudiant",
                jour.plusDays(1).toString(),
                "tuteur",
                jour.minusDays(1).toString(),
                "organisme",
                jour.toString());

        assertThatThrownBy(() -> essai.signer(numero, gestionnaire, saisie))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys("etudiant", "tuteur"));
        assertThat(lecture.fiche(numero, gestionnaire).commenceeASigner()).isFalse();
        assertThatThrownBy(() -> essai.signer(numero, gestionnaire, Map.of("representantLegal", jour.toString())))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys("representantLegal"));
        assertThatThrownBy(() -> essai.signer(numero, gestionnaire, Map.of())).isInstanceOf(Refus.class);
    }

    @Test
    @DisplayName("3.2.1 only the centre records signatures")
    void only_the_centre_records_signatures() {
        long numero = essai.aSigner("per005", ETUDIANT);
        for (String autre : List.of("e" + ETUDIANT, "ens001", "per014", "per006")) {
            Acteur acteur = dossiers.connecter(autre);
            assertThatThrownBy(() -> essai.signer(numero, acteur, aujourdhui("etudiant")))
                    .as(autre)
                    .isInstanceOf(Interdit.class);
        }
    }

    @Test
    @DisplayName("3.2.3 a change after a signature is confirmed, and the signatures fall then")
    void a_change_after_a_signature_is_confirmed() {
        long numero = essai.signee("per005", ETUDIANT);

        assertThatThrownBy(() -> conventions.demanderModification(numero, "saisirStage", false, gestionnaire))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("l'étudiant, le tuteur professionnel");
        assertThat(essai.statut(numero)).isEqualTo("SIGNEE");

        conventions.demanderModification(numero, "saisirStage", true, gestionnaire);
        assertThat(essai.statut(numero)).isEqualTo("REOUVERTE");
        assertThat(lecture.fiche(numero, gestionnaire).commenceeASigner()).isFalse();
        assertThat(base.sql(
                                "select count(*) from app.signature_retiree where proprietaire = ? and raison = 'MODIFICATION'")
                        .param(Designation.proprietaire(essai.id(numero)))
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
        assertThat(faits(numero)).contains("SIGNATURES_TOMBEES", "REOUVERTE");
        assertThat(coherence.desaccords()).isEmpty();
    }

    @Test
    @DisplayName("3.2.1 a signature recorded by mistake is withdrawn until the validation, and that stays written")
    void a_signature_recorded_by_mistake_is_withdrawn() {
        long numero = essai.signee("per005", ETUDIANT);

        signatures.retirer(Long.toString(numero), Qualite.TUTEUR, gestionnaire);

        assertThat(essai.statut(numero)).isEqualTo("CREEE");
        assertThatThrownBy(() -> signatures.retirer(Long.toString(numero), Qualite.TUTEUR, gestionnaire))
                .isInstanceOf(Refus.class);
        assertThat(coherence.desaccords()).isEmpty();
        Map<String, Object> dates = ConventionsDEssai.dates(
                HorlogeDEssai.aujourdhui(), List.of("etudiant", "tuteur", "organisme", "enseignant"));
        essai.signer(numero, gestionnaire, dates);
        assertThat(lecture.fiche(numero, gestionnaire).signeePar())
                .as("an emptied date withdraws too")
                .doesNotContain("Université");
        assertThat(faits(numero)).filteredOn("SIGNATURE_RETIREE"::equals).hasSize(2);
    }

    @Test
    @DisplayName("3.2.5 deletion takes the circuit and the withdrawn signatures along")
    void deletion_takes_everything_along() {
        long numero = essai.signee("per005", ETUDIANT);
        long id = essai.id(numero);
        signatures.retirer(Long.toString(numero), Qualite.TUTEUR, gestionnaire);

        conventions.demanderSuppression(id, gestionnaire);

        for (String table : List.of("circuit", "signature_retiree", "document")) {
            assertThat(base.sql("select count(*) from app." + table + " where proprietaire = ?")
                            .param(Designation.proprietaire(id))
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(coherence.desaccords()).isEmpty();
    }
}
