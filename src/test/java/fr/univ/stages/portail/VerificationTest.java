package fr.univ.stages.portail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.document.DocumentAConserver;
import fr.univ.stages.document.DocumentConserve;
import fr.univ.stages.document.DocumentsConserves;
import fr.univ.stages.document.Marque;
import fr.univ.stages.document.Marques;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@DisplayName("6.2 Anybody who holds a document can ask whether the university produced it (ADR 8)")
class VerificationTest extends BaseIntegration {

    private static final AtomicLong SUITE = new AtomicLong(700_000);
    private static final String PRODUIT = "Ce document a été produit par l&#39;université";
    private static final String INCONNU = "Aucun document de l&#39;université ne porte ce numéro et ce code";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private DocumentsConserves documents;

    @Autowired
    private Marques marques;

    @Autowired
    private JdbcClient base;

    private final long numero = SUITE.incrementAndGet();
    private String adresse = "203.0.113." + numero % 250;
    private Marque marque;
    private DocumentConserve document;

    @BeforeEach
    void a_document_and_a_visitor_who_has_asked_nothing() {
        base.sql("delete from app.frein_connexion").update();
        marque = marques.nouvelle("" + numero);
        document = conserver(1, marque);
    }

    @Test
    void the_number_and_the_code_say_that_it_was_produced_and_when_and_nothing_about_anybody() throws Exception {
        demander("" + numero, marque.code().toLowerCase())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(PRODUIT)))
                .andExpect(content().string(containsString("la plus récente")))
                .andExpect(content().string(containsString(document.sha256())))
                .andExpect(content().string(not(containsString("BRESSOLAT"))))
                .andExpect(header().string("Cache-Control", "no-store"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"N° %d-A1", "n°\u00a0%d-A1", "Nr. %d-A1", "Avenant n° %d–a1", " %d A1 "})
    void the_number_is_read_as_people_copy_it_from_the_page(String ecriture) throws Exception {
        Marque avenant = marques.nouvelle(numero + "-A1");
        conserver(2, avenant);

        demander(String.format(ecriture, numero), avenant.code()).andExpect(status().isOk());
        demander(String.format(ecriture, numero + 1), avenant.code()).andExpect(status().isNotFound());
    }

    @Test
    void the_answer_names_the_university() throws Exception {
        demander("" + numero, marque.code()).andExpect(content().string(containsString("Université de Démonstration")));
    }

    @Test
    void the_title_which_a_screen_reader_speaks_first_says_the_answer() throws Exception {
        demander("" + numero, marque.code())
                .andExpect(content().string(containsString("<title>Document reconnu : vérifier un document")));
        demander("" + numero, "K7QM-2TXP-9HWD")
                .andExpect(content().string(containsString("<title>Document inconnu : vérifier un document")));
        mvc.perform(depuis(get("/verification")))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<title>Vérifier un document")));
    }

    @Test
    void a_wrong_code_an_unknown_number_and_the_code_of_another_document_get_one_and_the_same_answer()
            throws Exception {
        String faux = corps(demander("" + numero, "K7QM-2TXP-9HWD"), 404);
        String inconnu = corps(demander("" + SUITE.incrementAndGet(), "K7QM-2TXP-9HWD"), 404);
        Marque autre = marques.nouvelle("" + SUITE.incrementAndGet());
        conserver("essai:" + autre.reference(), 1, autre);
        String autrui = corps(demander("" + numero, autre.code()), 404);

        assertThat(faux).contains(INCONNU);
        assertThat(anonyme(inconnu)).isEqualTo(anonyme(faux));
        assertThat(anonyme(autrui)).isEqualTo(anonyme(faux));
    }

    @Test
    void the_file_itself_is_known_and_a_single_changed_byte_makes_it_unknown() throws Exception {
        fichier(document.sha256())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("identique à celui qui a été produit")));
        String altere = (document.sha256().startsWith("0") ? "1" : "0")
                + document.sha256().substring(1);
        fichier(altere)
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("n&#39;est identique à aucun document")));
    }

    @Test
    void an_earlier_version_is_known_and_said_to_be_superseded() throws Exception {
        Marque seconde = marques.nouvelle("" + numero);
        conserver(2, seconde);

        demander("" + numero, marque.code())
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("puis remplacé")));
        demander("" + numero, seconde.code()).andExpect(content().string(containsString("la plus récente")));
    }

    @ParameterizedTest
    @CsvSource({
        "en,This document was produced by the university,Internship agreement No.",
        "de,Dieses Dokument wurde von der Hochschule erstellt,Praktikumsvereinbarung Nr.",
        "es,Este documento fue emitido por la universidad,Acuerdo de prácticas n.º"
    })
    void a_host_abroad_reads_the_answer_in_its_own_language(String langue, String produit, String objet)
            throws Exception {
        MockHttpServletRequestBuilder question =
                get("/verification").param("numero", "" + numero).param("code", marque.code());
        mvc.perform(depuis(question).header("Accept-Language", langue))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<html lang=\"" + langue + "\">")))
                .andExpect(content().string(containsString(produit)))
                .andExpect(content().string(containsString(objet + " " + numero)));
        mvc.perform(depuis(question).param("langue", "fr")).andExpect(content().string(containsString(PRODUIT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "../fr", "%00", "EN;q=2"})
    void a_language_that_is_not_offered_gives_the_page_in_french(String langue) throws Exception {
        mvc.perform(depuis(get("/verification")).param("langue", langue).header("Accept-Language", "pt, it;q=0.5"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("<html lang=\"fr\">")));
    }

    @ParameterizedTest
    @CsvSource({
        "numero=&code=K7QM-2TXP-9HWD,numéro imprimé",
        "numero=10001&code=abc,code imprimé",
        "empreinte=xyz,64 chiffres",
        "numero=&code=,numéro imprimé",
        "numero=&code=,code imprimé",
        "empreinte=,64 chiffres",
        "numero=10001&code=%00%00,code imprimé"
    })
    void what_is_typed_wrong_is_said_beside_the_field_and_counts_as_no_attempt(String question, String message)
            throws Exception {
        for (int i = 0; i < 50; i++) {
            mvc.perform(depuis(get("/verification?" + question)))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString(message)));
        }
        demander("" + numero, marque.code()).andExpect(status().isOk());
    }

    @Test
    void thousands_of_tries_are_slowed_down_and_even_a_right_code_then_waits() throws Exception {
        int refusees = 0;
        for (int i = 0; i < 2_000; i++) {
            int statut = demander("" + numero, String.format("%012d", i))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            refusees += statut == 429 ? 1 : 0;
        }
        assertThat(refusees).isGreaterThan(1_900);
        base.sql("update app.frein_connexion set libre_le = dernier + interval '2 minutes'")
                .update();
        demander("" + numero, marque.code())
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(content().string(containsString("Trop d&#39;essais")))
                .andExpect(content().string(not(containsString(PRODUIT))));
        adresse = "198.51.100.7";
        demander("" + numero, marque.code()).andExpect(status().isOk());
    }

    @Test
    void right_codes_are_held_against_nobody() throws Exception {
        for (int i = 0; i < 100; i++) {
            demander("" + numero, marque.code()).andExpect(status().isOk());
        }
    }

    private ResultActions demander(String reference, String code) throws Exception {
        return mvc.perform(
                depuis(get("/verification").param("numero", reference).param("code", code)));
    }

    private ResultActions fichier(String empreinte) throws Exception {
        return mvc.perform(depuis(get("/verification").param("empreinte", empreinte)));
    }

    private MockHttpServletRequestBuilder depuis(MockHttpServletRequestBuilder requete) {
        return requete.with(question -> {
            question.setRemoteAddr(adresse);
            return question;
        });
    }

    private static String corps(ResultActions reponse, int statut) throws Exception {
        return reponse.andExpect(status().is(statut)).andReturn().getResponse().getContentAsString();
    }

    /** Without what the visitor typed. */
    private static String anonyme(String page) {
        return page.replaceAll("(value|href)=\"[^\"]*\"", "");
    }

    private DocumentConserve conserver(long version, Marque sienne) {
        return conserver("essai:" + numero, version, sienne);
    }

    private DocumentConserve conserver(String proprietaire, long version, Marque sienne) {
        byte[] octets = ("%PDF-1.7 " + sienne.code()).getBytes(StandardCharsets.UTF_8);
        return documents.conserver(DocumentAConserver.pdf(
                proprietaire,
                version,
                "convention",
                "convention.pdf",
                "2026-12",
                Map.of("nom", "Zoé BRESSOLAT"),
                sienne,
                octets));
    }
}
