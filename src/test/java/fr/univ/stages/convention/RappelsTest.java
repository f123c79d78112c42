package fr.univ.stages.convention;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import fr.univ.stages.moteur.Coherence;
import fr.univ.stages.notification.BaseMessagerie;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("3.2.1 Reminders and other messages, through a real mail server")
class RappelsTest extends BaseMessagerie {

    private static final String ETUDIANT = "22600297";

    @Autowired
    private DossierDEssai dossiers;

    @Autowired
    private ConventionsDEssai essai;

    @Autowired
    private TaskService taches;

    @Autowired
    private Coherence coherence;

    @Autowired
    private JdbcClient base;

    @Test
    @DisplayName("3.2.1 those who are missing and have an address are reminded, once a day whatever happens")
    void those_who_are_missing_are_reminded() throws Exception {
        long numero = essai.aSigner("per005", ETUDIANT);
        essai.signer(numero, dossiers.connecter("per005"), ConventionsDEssai.dates(LocalDate.now(), List.of("tuteur")));

        essai.executer(numero, "relance");
        essai.executer(numero, "relance");
        envoyer();

        assertThat(recus()).hasSize(2).allSatisfy(message -> {
            assertThat(message.getSubject()).contains("La convention " + numero);
            assertThat(GreenMailUtil.getBody(message)).doesNotContain("255081416802538");
        });
        assertThat(destinataires())
                .containsExactlyInAnyOrder("zoe.bressolat@etudiant.univ-demo.example", courrielDeLEnseignant(numero));
        assertThat(texte(recus()[0])).contains("https://stages.univ-demo.example/conventions/" + numero);
    }

    @Test
    @DisplayName("3.2.1 a mail server that is down holds no convention up")
    void a_server_that_is_down_holds_nothing_up() {
        long numero = essai.aSigner("per005", ETUDIANT);
        arreter();
        try {
            essai.executer(numero, "relance");
            essai.signer(
                    numero,
                    dossiers.connecter("per005"),
                    ConventionsDEssai.dates(LocalDate.now(), ConventionsDEssai.SIGNATAIRES));
        } finally {
            relancer();
        }

        assertThat(essai.statut(numero)).isEqualTo("SIGNEE");
        envoyer();
        assertThat(destinataires()).contains("ana@labo.example");
    }

    @Test
    @DisplayName("3.2.1 the first day coming near makes the task urgent and warns the centre")
    void the_first_day_coming_near_warns_the_centre() throws Exception {
        base.sql("update app.centre set courriel = 'stages@univ-demo.example' where courriel is null")
                .update();
        long numero = essai.aSigner("per005", ETUDIANT);

        essai.executer(numero, "debutProche");
        envoyer();

        assertThat(taches.createTaskQuery()
                        .taskId(essai.tacheDeSignature(numero).id())
                        .singleResult()
                        .getPriority())
                .isEqualTo(90);
        assertThat(recus())
                .singleElement()
                .satisfies(message -> assertThat(message.getSubject()).startsWith("À signer avant le 01/03/2027"));
        assertThat(texte(recus()[0])).contains("l'étudiant, le tuteur professionnel, l'organisme d'accueil");
    }

    @Test
    @DisplayName("3.2.1 a stage that ends without a validated convention warns its centre once and comes first")
    void a_stage_that_ends_unvalidated_warns_the_centre() throws Exception {
        base.sql("update app.centre set courriel = 'stages@univ-demo.example' where courriel is null")
                .update();
        long numero = essai.aSigner("per005", ETUDIANT);

        essai.executer(numero, "finSansValidation");
        envoyer();

        assertThat(taches.createTaskQuery()
                        .taskId(essai.tacheDeSignature(numero).id())
                        .singleResult()
                        .getPriority())
                .isEqualTo(90);
        assertThat(recus())
                .singleElement()
                .satisfies(message ->
                        assertThat(message.getSubject()).startsWith("Stage terminé sans convention validée"));
        assertThat(texte(recus()[0])).contains("23/04/2027", "créée, à signer");
        assertThat(coherence.desaccords()).isEmpty();
        assertThat(essai.statut(numero)).isEqualTo("CREEE");
    }

    @Test
    @DisplayName("3.2.2 a refusal is written to whoever entered the convention, with the reason")
    void a_refusal_is_written_to_its_author() throws Exception {
        long numero = essai.signee("e" + ETUDIANT, ETUDIANT);
        essai.decider(numero, dossiers.connecter("per005"), Map.of("decision", "REFUSER", "motif", "Dates <fausses>"));
        envoyer();

        assertThat(recus()).hasSize(1);
        assertThat(texte(recus()[0])).contains("Motif : Dates <fausses>");
    }

    private String courrielDeLEnseignant(long numero) {
        return base.sql("select enseignant_courriel from app.convention where numero = ?")
                .param(numero)
                .query(String.class)
                .single();
    }
}
