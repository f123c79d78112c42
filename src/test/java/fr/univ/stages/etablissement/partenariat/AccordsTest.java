package fr.univ.stages.etablissement.partenariat;

import static fr.univ.stages.etablissement.EtablissementDEssai.ADMINISTRATRICE;
import static fr.univ.stages.etablissement.EtablissementDEssai.etranger;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.modele.FicheAccord;
import fr.univ.stages.etablissement.recherche.CriteresEtablissements;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.portail.Session;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.transaction.annotation.Transactional;

@DisplayName("4.2 Accords de partenariat, and the green dot that follows their dates")
@Transactional
class AccordsTest extends BaseIntegration {

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Etablissements etablissements;

    @Autowired
    private Accords accords;

    @Autowired
    private Horloge horloge;

    @Autowired
    private JdbcClient sql;

    private long organisme;
    private String adresse;

    @BeforeEach
    void an_organisation() {
        sql.sql("truncate app.etablissement cascade").update();
        organisme = etablissements
                .creer(etranger("Partenaire").saisie(), ADMINISTRATRICE)
                .id();
        adresse = "/etablissements/" + organisme + "/accords";
    }

    @Test
    void the_dot_holds_until_the_last_day_and_no_longer() {
        assertThat(point()).isFalse();
        long premier = creer(-400, -1);
        assertThat(point()).as("over since yesterday").isFalse();
        long second = creer(-100, 0);
        assertThat(point()).as("today is the last day").isTrue();

        finir(second, horloge.aujourdhui().minusDays(1));
        assertThat(point()).as("the day after").isFalse();
        finir(premier, null);
        assertThat(point()).as("without an end").isTrue();
        accords.supprimer(organisme, premier, ADMINISTRATRICE);
        assertThat(point()).isFalse();
    }

    @Test
    void the_dot_follows_an_agreement_that_moves_to_another_organisation() {
        long autre = etablissements
                .creer(etranger("Repreneur").saisie(), ADMINISTRATRICE)
                .id();
        creer(-10, null);

        sql.sql("update app.accord set etablissement_id = ?").param(autre).update();

        assertThat(dansLaListe("partenaire")).isFalse();
        assertThat(dansLaListe("repreneur")).isTrue();
    }

    @Test
    void a_scan_is_kept_and_given_back_under_a_name_of_ours() throws Exception {
        byte[] scan = pdf();

        assertThat(envoyer(adresse + "/nouveau", saisie(), "../../<b>.exe", scan)
                        .getRedirectedUrl())
                .isEqualTo("/etablissements/" + organisme + "#accords");

        long accord = sql.sql("select id from app.accord").query(Long.class).single();
        MockHttpServletResponse document = mvc.perform(
                        get(adresse + "/" + accord + "/document").with(Session.de(Session.LECTRICE)))
                .andReturn()
                .getResponse();
        assertThat(document.getContentAsByteArray()).isEqualTo(scan);
        assertThat(document.getContentType()).isEqualTo("application/pdf");
        assertThat(document.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"accord-" + accord + "-2025-09-01.pdf\"");
        assertThat(document.getHeader("Cache-Control")).contains("no-store");
        assertThat(document.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(sql.sql("select count(*) from app.trace where action = 'IMPRESSION' and objet = ?")
                        .param("accord " + accord)
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(mvc.perform(get("/etablissements/1/accords/" + accord + "/document")
                                .with(Session.de(Session.LECTRICE)))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .as("under another organisation's address")
                .isEqualTo(404);
    }

    @Test
    void another_scan_takes_its_place_and_deletion_takes_both_away() throws Exception {
        envoyer(adresse + "/nouveau", saisie(), "a.pdf", pdf());
        long accord = sql.sql("select id from app.accord").query(Long.class).single();
        byte[] autre = pdf();

        Map<String, String> saisie = saisie();
        saisie.put("version", version());
        envoyer(adresse + "/" + accord + "/modification", saisie, "b.pdf", autre);
        assertThat(accords.document(organisme, accord, ADMINISTRATRICE).octets())
                .isEqualTo(autre);
        saisie.put("version", version());
        envoyer(adresse + "/" + accord + "/modification", saisie, "", new byte[0]);
        assertThat(accords.document(organisme, accord, ADMINISTRATRICE).octets())
                .as("no file chosen: the former stays")
                .isEqualTo(autre);

        accords.supprimer(organisme, accord, ADMINISTRATRICE);
        assertThat(sql.sql("select count(*) from app.document where proprietaire = ?")
                        .param("accord:" + accord)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest(name = "{0} = « {1} » is refused: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            signeLe              |            | date de signature
            signeLe              | 31/02/2025 | n'existe pas
            signeLe              | 2999-01-01 | n'existe pas
            signeLe              | 2099-01-01 | n'est pas encore venue
            signeLe              | hier       | n'existe pas
            finLe                | 2025-08-31 | ne peut pas finir avant
            finLe                | 2026-13-01 | n'existe pas
            signataireUniversite |            | pour l'université
            signataireOrganisme  |            | pour l'établissement
            """)
    void a_wrong_field_is_refused_beside_it_and_the_rest_is_kept(String champ, String valeur, String message)
            throws Exception {
        Map<String, String> saisie = saisie();
        saisie.put(champ, valeur == null ? "" : valeur);

        MockHttpServletResponse reponse = envoyer(adresse + "/nouveau", saisie, "a.pdf", pdf());

        assertThat(reponse.getStatus()).isEqualTo(422);
        var page = Jsoup.parse(reponse.getContentAsString());
        assertThat(page.select(".champ-erreur")).hasSize(1);
        assertThat(page.select("#" + champ + "-erreur").text()).contains(message);
        saisie.forEach(
                (nom, saisi) -> assertThat(page.select("#" + nom).attr("value")).isEqualTo(saisi));
        assertThat(sql.sql("select count(*) from app.accord").query(Long.class).single())
                .isZero();
    }

    @Test
    void a_date_may_be_written_in_french() throws Exception {
        Map<String, String> saisie = saisie();
        saisie.put("signeLe", "02/03/2025");
        envoyer(adresse + "/nouveau", saisie, "", new byte[0]);
        assertThat(sql.sql("select signe_le from app.accord")
                        .query(LocalDate.class)
                        .single())
                .isEqualTo("2025-03-02");
    }

    @Test
    void a_file_that_is_no_scan_is_refused_beside_the_field() throws Exception {
        byte[] tropLourd = Arrays.copyOf(pdf(), 4 * 1024 * 1024 + 1);
        for (byte[] faux : new byte[][] {
            "<html><script>alert(1)</script>".getBytes(), "%PDF-1.7 rien".getBytes(), "MZ".getBytes(), {}, tropLourd
        }) {
            MockHttpServletResponse reponse = envoyer(adresse + "/nouveau", saisie(), "accord.pdf", faux);
            assertThat(reponse.getStatus()).isEqualTo(422);
            assertThat(Jsoup.parse(reponse.getContentAsString())
                            .select("#fichier-erreur")
                            .text())
                    .isNotBlank();
        }
        assertThat(sql.sql("select count(*) from app.accord").query(Long.class).single())
                .isZero();
    }

    @Test
    void who_comes_second_is_told_and_keeps_what_was_typed() throws Exception {
        long accord = creer(-10, null);
        Map<String, String> saisie = saisie();
        saisie.put("version", version());
        envoyer(adresse + "/" + accord + "/modification", saisie, "", new byte[0]);
        saisie.put("signataireUniversite", "Quelqu'un d'autre");

        MockHttpServletResponse reponse = envoyer(adresse + "/" + accord + "/modification", saisie, "", new byte[0]);

        assertThat(reponse.getStatus()).isEqualTo(409);
        var page = Jsoup.parse(reponse.getContentAsString());
        assertThat(page.select("main").text()).contains("Quelqu'un a modifié cet accord");
        assertThat(page.select("#signataireUniversite").attr("value")).isEqualTo("Quelqu'un d'autre");
        assertThat(page.select("[name=version]").attr("value")).isEqualTo(version());
    }

    private long creer(int signeIlYA, Integer finDans) {
        LocalDate jour = horloge.aujourdhui();
        String fin = finDans == null ? null : jour.plusDays(finDans).toString();
        SaisieAccord saisie = new SaisieAccord(jour.plusDays(signeIlYA).toString(), fin, "Présidence", "Direction");
        return accords.creer(organisme, saisie, null, ADMINISTRATRICE).id();
    }

    private void finir(long accord, LocalDate fin) {
        FicheAccord fiche = accords.fiche(organisme, accord, ADMINISTRATRICE);
        SaisieAccord saisie = new SaisieAccord(
                fiche.signeLe().toString(), fin == null ? null : fin.toString(), "Présidence", "Direction");
        accords.modifier(organisme, accord, fiche.version(), saisie, null, ADMINISTRATRICE);
    }

    /** In the list and on the sheet alike. */
    private boolean point() {
        boolean liste = dansLaListe("partenaire");
        assertThat(etablissements.fiche(organisme).accord()).isEqualTo(liste);
        return liste;
    }

    private boolean dansLaListe(String nom) {
        return etablissements
                .chercher(CriteresEtablissements.raisonSociale(nom))
                .lignes()
                .get(0)
                .accord();
    }

    private String version() {
        return sql.sql("select version from app.accord").query(String.class).single();
    }

    private static Map<String, String> saisie() {
        return new HashMap<>(Map.of(
                "signeLe", "2025-09-01",
                "finLe", "2028-08-31",
                "signataireUniversite", "Anne Le Goff, vice-présidente",
                "signataireOrganisme", "Marc <b>Tellier</b>"));
    }

    private static byte[] pdf() throws Exception {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream sortie = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(sortie);
            return sortie.toByteArray();
        }
    }

    private MockHttpServletResponse envoyer(String ou, Map<String, String> champs, String nom, byte[] octets)
            throws Exception {
        MockMultipartHttpServletRequestBuilder requete =
                multipart(ou).file(new MockMultipartFile("fichier", nom, "application/octet-stream", octets));
        champs.forEach(requete::param);
        return mvc.perform(requete.with(csrf()).with(Session.de(Session.GESTIONNAIRE)))
                .andReturn()
                .getResponse();
    }
}
