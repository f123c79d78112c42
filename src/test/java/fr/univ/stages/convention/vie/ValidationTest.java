package fr.univ.stages.convention.vie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.univ.stages.convention.BaseValidation;
import fr.univ.stages.convention.fiche.ChronologieDeConvention;
import fr.univ.stages.convention.fiche.FicheConvention;
import fr.univ.stages.moteur.Coherence;
import fr.univ.stages.moteur.Concurrence;
import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.signature.SaisieDecision;
import fr.univ.stages.signature.modele.Qualite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("3.2.2–3.2.6 Validation, on the real engine and database")
class ValidationTest extends BaseValidation {

    @Autowired
    private PorteDesTaches porte;

    @Test
    @DisplayName("3.2.2 a convention that everybody signed is validated, and from then on stays as it is")
    void a_signed_convention_is_validated_and_stays() {
        long numero = essai.signee("per005", ETUDIANT);

        Suite suite = essai.decider(numero, gestionnaire, VALIDER);

        assertThat(suite.adresse()).isEqualTo("/conventions/" + numero);
        assertThat(essai.statut(numero)).isEqualTo("VALIDEE");
        assertThatThrownBy(() -> conventions.demanderModification(numero, "saisirStage", true, gestionnaire))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("avenant");
        assertThatThrownBy(() -> conventions.demanderSuppression(essai.id(numero), gestionnaire))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("annulez d'abord la validation");
        assertThatThrownBy(() -> signatures.retirer(Long.toString(numero), Qualite.TUTEUR, gestionnaire))
                .isInstanceOf(Refus.class);
        assertThat(lecture.fiche(numero, gestionnaire).documentsPrets())
                .as("the signed document is still the present one")
                .isTrue();
        assertThat(coherence.desaccords()).isEmpty();
    }

    @Test
    @DisplayName("3.2.2 no way round: without signatures nothing validates, whoever calls what")
    void nothing_validates_without_signatures() {
        long numero = essai.aSigner("per005", ETUDIANT);
        SaisieDecision oui = new SaisieDecision(SaisieDecision.Decision.VALIDER, null, "Vérifié");

        assertThatThrownBy(() -> validation.decider(essai.id(numero), oui, gestionnaire))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("Il manque la signature de");
        essai.signer(numero, gestionnaire, aujourdhui("etudiant", "tuteur", "organisme", "enseignant"));
        assertThatThrownBy(() -> validation.decider(essai.id(numero), oui, gestionnaire))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("l'université");
        assertThat(essai.statut(numero)).isEqualTo("CREEE");
    }

    @Test
    @DisplayName("6.1, A3.1 more than 924 hours in one organisation and one year stop the validation")
    void too_many_hours_stop_the_validation() {
        long numero = essai.signee("per005", ETUDIANT);
        base.sql(
                        "update app.convention set presence_duree_heures = 925, presence_conges = 'deux jours' where numero = ?")
                .param(numero)
                .update();
        assertThatThrownBy(() -> essai.decider(numero, gestionnaire, VALIDER))
                .isInstanceOf(Refus.class)
                .hasMessageContaining("925 heures");

        base.sql("update app.convention set presence_duree_heures = 924 where numero = ?")
                .param(numero)
                .update();
        essai.decider(numero, gestionnaire, VALIDER);
        assertThat(essai.statut(numero)).isEqualTo("VALIDEE");
    }

    @Test
    @DisplayName("3.2.2 of two who validate at once one wins, the other is told")
    void of_two_who_validate_at_once_one_wins() throws Exception {
        long numero = essai.signee("per005", ETUDIANT);
        Tache tache = essai.tache(numero);
        porte.prendre(tache.id(), gestionnaire);
        Acteur collegue = dossiers.connecter("per001");
        assertThatThrownBy(() -> porte.prendre(tache.id(), collegue)).isInstanceOf(Perime.class);

        List<Throwable> refus = ensemble(2, () -> {
            dossiers.connecter("per005");
            return dossiers.envoyer(tache.id(), VALIDER, gestionnaire);
        });

        assertThat(refus)
                .singleElement()
                .satisfies(perdu -> assertThat(
                                Concurrence.perdue(perdu) || perdu instanceof Introuvable || perdu instanceof Perime)
                        .as(perdu.toString())
                        .isTrue());
        assertThat(essai.statut(numero)).isEqualTo("VALIDEE");
        assertThat(faits(numero)).containsOnlyOnce("VALIDEE");
    }

    @Test
    @DisplayName("3.2.2 a refusal says why, makes the signatures fall and goes back to whoever entered it")
    void a_refusal_goes_back_to_whoever_entered_it() {
        long numero = essai.signee("e" + ETUDIANT, ETUDIANT);
        Acteur centre = dossiers.connecter("per005");
        assertThatThrownBy(() -> essai.decider(numero, centre, Map.of("decision", "REFUSER", "motif", "  ")))
                .isInstanceOfSatisfying(
                        Refus.class, refus -> assertThat(refus.erreurs()).containsOnlyKeys("motif"));

        essai.decider(numero, centre, Map.of("decision", "REFUSER", "motif", "Les dates sont fausses"));

        assertThat(essai.statut(numero)).isEqualTo("A_CORRIGER");
        assertThat(essai.tache(numero).titulaire()).isEqualTo("e" + ETUDIANT);
        assertThat(essai.tache(numero).cle()).isEqualTo("verifierRecapitulatif");
        Acteur etudiant = dossiers.connecter("e" + ETUDIANT);
        assertThat(dossiers.ouvrir(essai.tache(numero).id(), etudiant)
                        .at("/infos/alertes")
                        .toString())
                .contains("Les dates sont fausses");
        assertThat(lecture.fiche(numero, etudiant).commenceeASigner()).isFalse();
        assertThat(coherence.desaccords()).isEmpty();

        dossiers.envoyer(essai.tache(numero).id(), Map.of("certifie", true), etudiant);
        essai.executer(numero, "produireDocuments");
        assertThat(essai.statut(numero)).isEqualTo("CREEE");
        assertThat(essai.tacheDeSignature(numero).titulaire()).isNull();
    }

    @Test
    @DisplayName("3.2.4 « Annuler la validation » brings it back, signatures kept while nothing changes")
    void a_validation_is_taken_back() {
        long numero = essai.validee("per005", ETUDIANT);
        assertThatThrownBy(() -> validation.annuler(numero, dossiers.connecter("e" + ETUDIANT)))
                .isInstanceOf(Interdit.class);

        validation.annuler(numero, gestionnaire);
        assertThat(coherence.desaccords()).isEmpty();
        assertThatThrownBy(() -> validation.annuler(numero, gestionnaire)).isInstanceOf(Refus.class);
        essai.executer(numero, "produireDocuments");

        assertThat(essai.statut(numero)).isEqualTo("SIGNEE");
        essai.decider(numero, dossiers.connecter("per005"), VALIDER);
        assertThat(essai.statut(numero)).isEqualTo("VALIDEE");
    }

    @Test
    @DisplayName("3.2.2 the end of the stage ends it, and neither validation nor record move any more")
    void the_end_of_the_stage_ends_it() {
        long numero = essai.validee("per005", ETUDIANT);

        essai.executer(numero, "finDuStage");

        assertThat(essai.statut(numero)).isEqualTo("TERMINEE");
        assertThatThrownBy(() -> validation.annuler(numero, gestionnaire)).isInstanceOf(Refus.class);
        assertThatThrownBy(() -> conventions.demanderSuppression(essai.id(numero), gestionnaire))
                .isInstanceOf(Refus.class);
        assertThat(coherence.desaccords()).isEmpty();
    }

    @Test
    @DisplayName("7.1 a record and a token that disagree are seen")
    void a_disagreement_is_seen() {
        long numero = essai.signee("per005", ETUDIANT);
        base.sql("update app.convention set statut = 'CREEE' where numero = ?")
                .param(numero)
                .update();

        assertThat(coherence.desaccords())
                .containsExactly(new Coherence.Desaccord("convention", essai.id(numero), "CREEE", "validerConvention"));
        base.sql("update app.convention set statut = 'SIGNEE' where numero = ?")
                .param(numero)
                .update();
    }

    @Test
    @DisplayName("3.2.6 the page tells what happened, who did it, and what comes next")
    void the_page_tells_what_happened() {
        long numero = essai.valideeSansAvertissement(ETUDIANT);
        FicheConvention fiche = lecture.fiche(numero, gestionnaire);

        assertThat(fiche.moments())
                .extracting(ChronologieDeConvention.Moment::quoi)
                .containsExactly(
                        "Saisie commencée",
                        "Convention créée",
                        "Signature reçue",
                        "Signée par tous",
                        "Convention validée");
        assertThat(fiche.moments().get(4).qui()).isEqualTo("Thaïs SABRELIN");
        assertThat(fiche.suite()).contains("01/03/2027");
    }

    /** Does the same from several threads at once and returns what went wrong. */
    private static List<Throwable> ensemble(int combien, Callable<?> quoi) throws Exception {
        CyclicBarrier depart = new CyclicBarrier(combien);
        ExecutorService fils = Executors.newFixedThreadPool(combien);
        List<Future<?>> faits = new ArrayList<>();
        for (int fil = 0; fil < combien; fil++) {
            faits.add(fils.submit(() -> {
                depart.await();
                try {
                    return quoi.call();
                } finally {
                    SecurityContextHolder.clearContext();
                }
            }));
        }
        List<Throwable> erreurs = new ArrayList<>();
        for (Future<?> fait : faits) {
            try {
                fait.get();
            } catch (ExecutionException e) {
                erreurs.add(e.getCause());
            }
        }
        fils.shutdown();
        return erreurs;
    }
}
