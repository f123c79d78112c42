package fr.univ.stages.portail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.Simultanes;
import fr.univ.stages.avenant.Avenants;
import fr.univ.stages.convention.ConventionsDEssai;
import fr.univ.stages.convention.DossierDEssai;
import fr.univ.stages.convention.vie.Conventions;
import fr.univ.stages.convention.vie.ValidationDesConventions;
import fr.univ.stages.moteur.Coherence;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.signature.SignaturesDUnDossier;
import fr.univ.stages.signature.modele.Qualite;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName(
        "3.2, 3.3 Several people change one dossier at the same moment: one is served, the others are told why not")
class DossierEnCourseTest extends BaseIntegration {

    private static final String ETUDIANT = "22600297";
    private static final int SERVI = 200;
    private static final int DISPARU = 404;

    @Autowired
    private DossierDEssai dossiers;

    @Autowired
    private ConventionsDEssai essai;

    @Autowired
    private Conventions conventions;

    @Autowired
    private ValidationDesConventions validation;

    @Autowired
    private SignaturesDUnDossier signatures;

    @Autowired
    private Avenants avenants;

    @Autowired
    private Coherence coherence;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient base;

    @AfterEach
    void record_and_token_agree() {
        assertThat(coherence.desaccords()).isEmpty();
    }

    @RepeatedTest(8)
    @DisplayName("3.2.1, 3.2.3 a signature is recorded while the convention is reopened")
    void a_signature_is_recorded_while_the_convention_is_reopened() throws Exception {
        long numero = essai.aSigner("per005", ETUDIANT);
        essai.signer(numero, dossiers.connecter("per005"), aujourdhui("etudiant"));

        assertThat(ensemble(
                        qui -> essai.signer(numero, qui, aujourdhui("etudiant", "tuteur")),
                        qui -> conventions.demanderModification(numero, "saisirStage", true, qui)))
                .contains(SERVI)
                .allMatch(statut -> statut < 500);
    }

    @RepeatedTest(8)
    @DisplayName("3.2.1 the last signature is recorded while another one is taken back")
    void the_last_signature_is_recorded_while_another_one_is_taken_back() throws Exception {
        long numero = essai.aSigner("per005", ETUDIANT);
        essai.signer(numero, dossiers.connecter("per005"), aujourdhui("etudiant", "tuteur", "organisme", "enseignant"));

        assertThat(ensemble(
                        qui -> essai.signer(
                                numero, qui, aujourdhui(ConventionsDEssai.SIGNATAIRES.toArray(String[]::new))),
                        qui -> signatures.retirer(Long.toString(numero), Qualite.TUTEUR, qui)))
                .contains(SERVI)
                .allMatch(statut -> statut < 500);
    }

    @RepeatedTest(8)
    @DisplayName("3.2.2, 3.2.5 a decision, a withdrawal, a reopening and a deletion at once")
    void four_deeds_at_once() throws Exception {
        long numero = essai.signee("per005", ETUDIANT);
        long id = essai.id(numero);

        assertThat(ensemble(
                        qui -> essai.decider(numero, qui, ConventionsDEssai.VALIDER),
                        qui -> signatures.retirer(Long.toString(numero), Qualite.TUTEUR, qui),
                        qui -> conventions.demanderModification(numero, "saisirStage", true, qui),
                        qui -> conventions.demanderSuppression(id, qui)))
                .contains(SERVI)
                .allMatch(statut -> statut < 500);
    }

    @RepeatedTest(8)
    @DisplayName("3.2.4, 3.3 a validation is taken back while an amendment is begun: never both")
    void a_validation_is_taken_back_while_an_amendment_is_begun() throws Exception {
        long numero = essai.validee("per005", ETUDIANT);

        assertThat(ensemble(qui -> validation.annuler(numero, qui), qui -> avenants.demarrer(numero, qui)))
                .contains(SERVI)
                .allMatch(statut -> statut < 500);

        long commences = base.sql("select count(*) from app.avenant where convention_id = ?")
                .param(essai.id(numero))
                .query(Long.class)
                .single();
        assertThat(essai.statut(numero)).isEqualTo(commences == 0 ? "CREEE" : "VALIDEE");
    }

    @RepeatedTest(6)
    @DisplayName("3.2.4, 7.1 the last day passes while the validation is taken back")
    void the_last_day_passes_while_the_validation_is_taken_back() throws Exception {
        long numero = essai.validee("per005", ETUDIANT);

        assertThat(ensemble(qui -> parLeMoteur(numero, "finDuStage"), qui -> validation.annuler(numero, qui)))
                .contains(SERVI)
                .allMatch(statut -> statut < 500);
    }

    @RepeatedTest(6)
    @DisplayName("3.2.5, 6.2 the documents are produced while the convention is deleted: none is left behind")
    void the_documents_are_produced_while_the_convention_is_deleted() throws Exception {
        long numero = essai.creer("per005", ETUDIANT);
        long id = essai.id(numero);

        assertThat(ensemble(
                        qui -> parLeMoteur(numero, "produireDocuments"),
                        qui -> conventions.demanderSuppression(id, qui)))
                .contains(SERVI)
                .allMatch(statut -> statut < 500);

        assertThat(base.sql("""
                        select count(*) from app.document d where d.proprietaire = 'convention:' || ?
                           and not exists (select from app.convention c where c.id = ?)""").params(id, id).query(Long.class).single()).isZero();
    }

    @Test
    @DisplayName("7.2 nobody waits for ever for whoever holds the dossier: they are told to try again")
    void nobody_waits_for_ever() {
        long numero = essai.signee("per005", ETUDIANT);

        Integer reponse = transaction.execute(etat -> {
            base.sql("select 1 from app.convention where numero = ? for update")
                    .param(numero)
                    .query()
                    .singleRow();
            return CompletableFuture.supplyAsync(
                            () -> repondre(qui -> signatures.retirer(Long.toString(numero), Qualite.TUTEUR, qui)))
                    .join();
        });

        assertThat(reponse).isEqualTo(409);
    }

    /** What fails here fails for nobody: the engine tries again, or finds that there is nothing left to do. */
    private void parLeMoteur(long numero, String noeud) {
        try {
            essai.executer(numero, noeud);
        } catch (RuntimeException devance) {
            throw new Perime(devance.toString());
        }
    }

    /** What each of them is answered over HTTP. */
    @SafeVarargs
    private List<Integer> ensemble(Consumer<Acteur>... gestes) throws Exception {
        return Simultanes.faire(gestes.length, n -> repondre(gestes[n])).stream()
                .map(Integer.class::cast)
                .toList();
    }

    private int repondre(Consumer<Acteur> geste) {
        try {
            geste.accept(dossiers.connecter("per005"));
            return SERVI;
        } catch (NoSuchElementException | EmptyResultDataAccessException disparu) {
            return DISPARU; // what the test looks up first is gone: nothing was asked
        } catch (RuntimeException perdu) {
            return Diagnostic.de(perdu).statut();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static Map<String, Object> aujourdhui(String... qui) {
        return ConventionsDEssai.dates(HorlogeDEssai.aujourdhui(), List.of(qui));
    }
}
