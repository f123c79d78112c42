package fr.univ.stages.convention;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.moteur.Coherence;
import fr.univ.stages.notification.BaseMessagerie;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DisplayName("3.2.1 Reminders and other messages, through a real mail server")
class RappelsTest extends BaseMessagerie {

    private static final String ETUDIANT = "22600297";
    private static final String CENTRE = "stages@univ-demo.example";

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

    @BeforeEach
    void the_centres_have_an_address() {
        base.sql("update app.centre set courriel = ?").param(CENTRE).update();
    }

    @Test
    @DisplayName("3.2.1 those who are missing and have an address are reminded, once a day whatever happens")
    void those_who_are_missing_are_reminded() throws Exception {
        long numero = essai.aSigner("per005", ETUDIANT);
        essai.signer(
                numero,
                dossiers.connecter("per005"),
                ConventionsDEssai.dates(HorlogeDEssai.aujourdhui(), List.of("tuteur")));

        essai.executer(numero, "relance");
        essai.executer(numero, "relance");
        envoyer();

        assertThat(recus()).hasSize(3).allSatisfy(message -> {
            assertThat(message.getSubject().toLowerCase(Locale.ROOT)).contains("la convention " + numero);
            assertThat(GreenMailUtil.getBody(message)).doesNotContain("255081416802538");
        });
        assertThat(destinataires())
                .containsExactlyInAnyOrder(
                        "zoe.bressolat@etudiant.univ-demo.example", "ana@labo.example", courrielDeLEnseignant(numero));
        assertThat(recu("zoe.bressolat@etudiant.univ-demo.example"))
                .contains("https://stages.univ-demo.example/conventions/" + numero, "en qualité d'étudiant");
        assertThat(recu("ana@labo.example"))
                .contains("en qualité d'organisme d'accueil")
                .doesNotContain("Le dossier :");
    }

    @Test
    @DisplayName("3.2.1 one person who signs in two capacities gets one reminder that names both")
    void one_person_in_two_capacities_gets_one_reminder() throws Exception {
        long numero = essai.aSigner("per005", ETUDIANT);

        essai.executer(numero, "relance");
        envoyer();

        assertThat(destinataires()).containsOnlyOnce("ana@labo.example");
        assertThat(recu("ana@labo.example")).contains("de tuteur professionnel et d'organisme d'accueil");
    }

    @Test
    @DisplayName("3.2.1 an address in capitals is written to; one that is none stops nobody's reminder")
    void an_odd_address_stops_nobody() throws Exception {
        long numero = essai.aSigner("per005", ETUDIANT);
        changerAdresse(numero, "TUTEUR", "Ana@Labo.example");
        changerAdresse(numero, "ENSEIGNANT", "éwen@univ-demo.example");

        essai.executer(numero, "relance");
        envoyer();

        assertThat(destinataires()).contains("zoe.bressolat@etudiant.univ-demo.example", "ana@labo.example");
    }

    @Test
    @DisplayName("3.2.1 the student is asked for those who have no address, and nobody for the university alone")
    void the_student_is_asked_for_those_who_have_no_address() throws Exception {
        long numero = essai.aSigner("per005", ETUDIANT);
        essai.signer(
                numero,
                dossiers.connecter("per005"),
                ConventionsDEssai.dates(HorlogeDEssai.aujourdhui(), List.of("etudiant", "enseignant")));
        changerAdresse(numero, "TUTEUR", null);
        changerAdresse(numero, "ORGANISME", null);

        essai.executer(numero, "relance");
        envoyer();

        assertThat(destinataires()).containsExactly("zoe.bressolat@etudiant.univ-demo.example");
        assertThat(recu("zoe.bressolat@etudiant.univ-demo.example"))
                .contains("Il manque : le tuteur professionnel, l'organisme d'accueil.");
    }

    @Test
    @DisplayName("3.2.1, A2.5 where the centre imposes an order, only the next one is reminded")
    void only_the_next_one_is_reminded() throws Exception {
        long numero = essai.aSigner("per005", ETUDIANT);
        base.sql("update app.circuit set ordre_fixe = true where proprietaire = 'convention:' || ?")
                .param(essai.id(numero))
                .update();

        essai.executer(numero, "relance");
        envoyer();

        assertThat(destinataires()).containsExactly("zoe.bressolat@etudiant.univ-demo.example");
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
                    ConventionsDEssai.dates(HorlogeDEssai.aujourdhui(), ConventionsDEssai.SIGNATAIRES));
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

    private void changerAdresse(long numero, String qualite, String adresse) {
        base.sql("""
                        update app.signature set courriel = ? where qualite = ?
                           and circuit_id = (select id from app.circuit where proprietaire = 'convention:' || ?)""").params(adresse, qualite, essai.id(numero)).update();
    }

    private String courrielDeLEnseignant(long numero) {
        return base.sql("select enseignant_courriel from app.convention where numero = ?")
                .param(numero)
                .query(String.class)
                .single();
    }
}
