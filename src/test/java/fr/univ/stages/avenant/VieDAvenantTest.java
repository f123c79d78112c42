package fr.univ.stages.avenant;

import static fr.univ.stages.avenant.AvenantsDEssai.motif;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.Simultanes;
import fr.univ.stages.document.Pdf;
import fr.univ.stages.moteur.Concurrence;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("3.3.3 Several amendments, changed, deleted, validated at once")
class VieDAvenantTest extends BaseAvenant {

    @Test
    @DisplayName("3.3.3 several are prepared; the second of one kind must be confirmed again on what the first made")
    void a_stale_amendment_is_confirmed_again() {
        String premier = sujet("Premier");
        String second = sujet("Second");
        essai.valider(premier, gestionnaire);
        essai.signer(second, gestionnaire);
        assertThatThrownBy(() -> essai.decider(second, gestionnaire, Map.of("decision", "VALIDER")))
                .isInstanceOf(Refus.class)
                .hasMessageContaining(premier);

        String recapitulatif = essai.decider(
                        second, gestionnaire, Map.of("decision", "REFUSER", "motif", "À confirmer de nouveau"))
                .suivante()
                .id();
        essai.confirmer(recapitulatif, gestionnaire);
        essai.valider(second, gestionnaire);

        assertThat(colonne("stage_sujet", String.class)).isEqualTo("Second");
        assertThat(lecture.fiche(second, gestionnaire).changements().get(0).initiale())
                .isEqualTo("Premier");
        assertThat(lecture.de(convention, gestionnaire)
                        .marque("saisirStage", "Sujet")
                        .initialement())
                .as("the first value of all")
                .startsWith("Dosage");
    }

    @Test
    @DisplayName("3.3.3 of two who validate at once one wins")
    void of_two_who_validate_at_once_one_wins() throws Exception {
        String numero = sujet("Course");
        essai.signer(numero, gestionnaire);
        String tache = essai.tache(numero).id();
        essai.decider(numero, gestionnaire, Map.of("decision", "VALIDER"));
        assertThatThrownBy(() -> essai.envoyer(tache, Map.of("decision", "VALIDER"), gestionnaire))
                .isInstanceOf(Introuvable.class);

        String[] ensemble = {sujet("Deux"), autreMontant()};
        essai.signer(ensemble[0], gestionnaire);
        essai.signer(ensemble[1], gestionnaire);
        List<Object> perdus = Simultanes.faire(2, n -> validerOuPerdre(ensemble[n])).stream()
                .filter(issue -> issue != Simultanes.FAIT)
                .toList();
        assertThat(perdus)
                .hasSizeLessThanOrEqualTo(1)
                .allMatch(perdu -> perdu instanceof Perime || Concurrence.perdue((Throwable) perdu));
        assertThat(colonne("amendements", Integer.class)).isEqualTo(3 - perdus.size());
    }

    @Test
    @DisplayName("3.3.3 an amendment is changed and deleted while it is not validated; its number is not given again")
    void an_amendment_is_changed_and_deleted() {
        String numero = sujet("Provisoire");
        essai.signer(numero, gestionnaire);
        assertThatThrownBy(() -> avenants.demanderModification(numero, "saisirSujet", false, gestionnaire))
                .hasMessageContaining("signatures");
        String etape = avenants.demanderModification(numero, "saisirSujet", true, gestionnaire)
                .id();
        String recapitulatif = essai.envoyer(etape, Map.of("sujet", "Corrigé"), gestionnaire)
                .suivante()
                .id();
        assertThat(essai.confirmer(recapitulatif, gestionnaire)).isEqualTo(numero);
        assertThat(lecture.fiche(numero, gestionnaire).commencee()).isFalse();

        avenants.demanderSuppression(numero, gestionnaire);
        assertThatThrownBy(() -> lecture.fiche(numero, gestionnaire)).isInstanceOf(Introuvable.class);
        assertThat(sujet("Suivant")).isEqualTo(convention + "-A2");
    }

    @Test
    @DisplayName("3.3.3, A13.1 once another amendment has replaced who signs, it is signed by the present parties")
    void an_amendment_is_signed_by_the_present_parties() {
        String sujet = sujet("Autre");
        String montant = autreMontant();
        String change = essai.confirmer(
                essai.saisir(
                        convention, gestionnaire, motif("tuteur"), Map.of("tuteur", contact("NOUVELLE", "Acheteuse"))),
                gestionnaire);
        essai.valider(montant, gestionnaire);
        essai.valider(change, gestionnaire);
        essai.signer(sujet, gestionnaire);
        assertThat(phrases(essai.tache(sujet).id(), "empechements"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains(change, "le tuteur professionnel est maintenant Ana NOUVELLE", "rendez-le à corriger");
        assertThatThrownBy(() -> essai.decider(sujet, gestionnaire, VALIDER)).isInstanceOf(Refus.class);

        String recapitulatif = essai.decider(sujet, gestionnaire, Map.of("decision", "REFUSER", "motif", "Signataires"))
                .suivante()
                .id();
        essai.confirmer(recapitulatif, gestionnaire);
        essai.valider(sujet, gestionnaire);
        assertThat(colonne("stage_sujet", String.class)).isEqualTo("Autre");
    }

    @Test
    @DisplayName("6.2 the tutor's name corrected after the signature is no other party")
    void a_corrected_name_is_no_other_party() {
        String sujet = sujet("Autre");
        essai.signer(sujet, gestionnaire);
        base.sql("update app.contact set nom = 'MAQUETTE-NOUVELLE' where id = ?")
                .param(colonne("tuteur_id", Long.class))
                .update();
        essai.decider(sujet, gestionnaire, VALIDER);
        assertThat(colonne("stage_sujet", String.class)).isEqualTo("Autre");
    }

    @Test
    @DisplayName("6.2, 6.3 what the page shows as initial is what the paper says, read when it is printed")
    void the_page_shows_what_the_paper_says() throws Exception {
        String attend = essai.numeroter(
                essai.saisir(convention, gestionnaire, motif("sujet"), Map.of("sujet", "Le mien")), gestionnaire);
        essai.valider(sujet("Celui du milieu"), gestionnaire);
        essai.produire(attend);

        assertThat(lecture.fiche(attend, gestionnaire).changements())
                .singleElement()
                .extracting(FicheAvenant.Ligne::initiale, FicheAvenant.Ligne::nouvelle)
                .containsExactly("Celui du milieu", "Le mien");
        assertThat(Pdf.texte(lecture.pdf(attend, gestionnaire))).contains("Celui du milieu", "Le mien");
        essai.valider(attend, gestionnaire);
        assertThat(colonne("stage_sujet", String.class)).isEqualTo("Le mien");
        assertThat(coherence.desaccords()).isEmpty();
    }

    /** What was done, or the collision with the other one. */
    private Object validerOuPerdre(String numero) {
        try {
            essai.decider(numero, dossiers.connecter("per005"), VALIDER);
            return Simultanes.FAIT;
        } catch (RuntimeException perdu) {
            if (!Concurrence.perdue(perdu)) {
                throw perdu;
            }
            return perdu;
        }
    }

    private String autreMontant() {
        Map<String, Object> montant = Map.of(
                "gratification", true, "montant", "500", "unite", "MOIS", "nature", "NET", "modeVersement", "CHEQUE");
        return essai.confirmer(essai.saisir(convention, gestionnaire, motif("gratification"), montant), gestionnaire);
    }
}
