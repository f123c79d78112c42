package fr.univ.stages.convention.export;

import static fr.univ.stages.convention.recherche.ConventionInseree.creee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.univ.stages.BaseIntegration;
import fr.univ.stages.HorlogeDEssai;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.portail.Session;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.annotation.Transactional;

@Transactional
@DisplayName("3.4.2: a search is taken away as an Excel file, with the columns one chose")
class ExportTest extends BaseIntegration {

    private static final Acteur GESTIONNAIRE = Session.acteur("per008", "Élodie LORMANDET", null, Role.PERSONNEL);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient base;

    @Autowired
    private ColonnesDExport colonnes;

    @Test
    void a_row_holds_the_convention_and_its_host_dates_being_dates_and_amounts_numbers() throws Exception {
        long hote = base.sql("""
                        insert into app.etablissement (raison_sociale, siret, naf, type_structure, voie, commune, code_postal, pays,
                            telephone, cree_le, cree_par)
                        values ('=Proto & Fils', '98765000900010', '62.01Z', 'ENTREPRISE_PRIVEE', '1 rue', 'Bruz', '01170', 'FR',
                            '+33299000000', now(), 'per008') returning id""").query(Long.class).single();
        long numero = creee().avec("etablissement_id", hote)
                .avec("stage_sujet", "=HYPERLINK(\"http://x\")")
                .avec("stage_type", "OBLIGATOIRE")
                .avec("presence_duree_heures", new BigDecimal("273"))
                .avec("gratification_montant", new BigDecimal("659.76"))
                .avec("gratification_unite", "MOIS")
                .dans(base);

        FeuilleLue feuille = exporter(
                "numero=" + numero
                        + "&colonnes=siret&colonnes=numero&colonnes=debut&colonnes=montant&colonnes=unite&colonnes=sujet"
                        + "&colonnes=dureeJours&colonnes=raisonSociale&colonnes=telephone&colonnes=codePostal&colonnes=typeStage"
                        + "&colonnes=offre&colonnes=modifieLe",
                GESTIONNAIRE);

        Map<String, Object> ligne = feuille.ligne(0);
        assertThat(feuille.titres().subList(0, 4))
                .as("in the order asked for")
                .containsExactly(
                        "SIRET", "Numéro de convention", "Date début stage", "Montant de la gratification (€)");
        assertThat(ligne)
                .containsEntry("SIRET", "98765000900010")
                .containsEntry("Numéro de convention", (double) numero)
                .containsEntry("Date début stage", LocalDate.of(2027, 3, 1).atStartOfDay())
                .containsEntry("Montant de la gratification (€)", 659.76)
                .containsEntry("Unité de la gratification", "par mois")
                .containsEntry("Sujet", "=HYPERLINK(\"http://x\")")
                .containsEntry("Durée du stage (jours de 7 h)", 39.0)
                .containsEntry("Nom établissement d'accueil", "=Proto & Fils")
                .containsEntry("Téléphone établissement", "02 99 00 00 00")
                .containsEntry("Code postal", "01170")
                .doesNotContainKey("Numéro d'offre");
        assertThat((String) ligne.get("Type de stage")).startsWith("Stage obligatoire");
        assertThat((LocalDateTime) ligne.get("Modifiée le"))
                .as("the database wrote it, by the clock of the machine")
                .isAfter(LocalDateTime.now(Horloge.PARIS).minusHours(1));
        assertThat(feuille.nombre()).isEqualTo(1);
    }

    @Test
    void every_column_can_be_written_and_none_is_twice_the_same_title() throws Exception {
        long numero = creee().dans(base);
        String toutes = colonnes.parGroupe().values().stream()
                .flatMap(List::stream)
                .map(colonne -> "&colonnes=" + colonne.cle())
                .reduce("", String::concat);

        FeuilleLue feuille = exporter("numero=" + numero + toutes, GESTIONNAIRE);

        assertThat(feuille.titres()).doesNotHaveDuplicates().hasSizeGreaterThan(100);
        assertThat(feuille.ligne(0)).containsEntry("Nom étudiant", "ESSAIMARIN");
        assertThat(colonnes.choisies(ColonnesDExport.PROPOSEES)).hasSameSizeAs(ColonnesDExport.PROPOSEES);
    }

    @Test
    @DisplayName("3.4.2 the numéro de sécurité sociale is in no column")
    void the_nir_is_never_exported() {
        assertThat(colonnes.parGroupe().values().stream().flatMap(List::stream))
                .noneMatch(colonne -> colonne.sql().contains("nir"));
    }

    @Test
    @DisplayName("A13.9 a confidential subject is a word for who only reads, 1.3 and another centre's row is not there")
    void a_confidential_subject_stays_with_who_works_on_the_dossier() throws Exception {
        creee().avec("stage_sujet", "Secret")
                .avec("modalites_confidentialite", "SUJET")
                .dans(base);
        creee().avec("stage_sujet", "Public").dans(base);
        creee().avec("stage_sujet", "Ailleurs").dans(base, "UFR Droit");
        String requete = "nomEtudiant=essaimarin&tri=numero&colonnes=sujet&colonnes=fonctionsEtTaches";

        assertThat(exporter(requete, GESTIONNAIRE).colonne("Sujet")).containsExactly("Secret", "Public");
        assertThat(exporter(requete, Session.LECTRICE).colonne("Sujet")).containsExactly("Confidentiel", "Public");
        assertThat(exporter(requete, Session.ADMINISTRATRICE).colonne("Sujet"))
                .containsExactly("Secret", "Public", "Ailleurs");
        assertThat(exporter(requete, Session.ENSEIGNANTE).nombre()).isZero();
    }

    @Test
    @DisplayName("3.4.2 the journal keeps who, how many and by which criteria, and nothing that names anybody")
    void an_export_leaves_a_line_in_the_journal() throws Exception {
        creee().dans(base);

        MockHttpServletResponse reponse =
                ouvrir("/conventions/export.xlsx?nomEtudiant=essaimarin&annee=2026&colonnes=numero", GESTIONNAIRE);

        assertThat(base.sql("select par || ' ' || action || ' ' || objet from app.trace order by id desc limit 1")
                        .query(String.class)
                        .single())
                .isEqualTo("per008 EXPORT conventions, lignes : 1, colonnes : 1, critères : annee nomEtudiant");
        assertThat(reponse.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"conventions-" + HorlogeDEssai.aujourdhui() + ".xlsx\"");
        assertThat(reponse.getContentType())
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(reponse.getHeader("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "colonnes=", "colonnes=nir", "colonnes=numero&stageDu=hier", "colonnes=numero&colonnes=%27"})
    void what_makes_no_sense_is_told_on_the_page_and_nothing_is_written(String requete) throws Exception {
        long avant = exports();

        MockHttpServletResponse reponse = ouvrir("/conventions/export.xlsx?" + requete, GESTIONNAIRE);

        assertThat(reponse.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(reponse.getContentAsString()).select("#bilan li"))
                .hasSize(1);
        assertThat(exports()).isEqualTo(avant);
    }

    @Test
    void the_page_offers_the_guides_two_lists_keeps_the_search_and_says_how_many() throws Exception {
        creee().dans(base);

        Document page = Jsoup.parse(ouvrir(
                        "/conventions/export?nomEtudiant=essaimarin&tri=numero&colonnes=siret&colonnes=numero",
                        GESTIONNAIRE)
                .getContentAsString());

        assertThat(page.select("legend").eachText()).containsExactly("Critères Convention", "Critères Établissement");
        assertThat(page.select("#quoi").text()).isEqualTo("Une convention");
        assertThat(page.select("input[type=hidden][name=nomEtudiant]").attr("value"))
                .isEqualTo("essaimarin");
        assertThat(page.select("input[name=colonnes][checked]").eachAttr("value"))
                .containsExactly("numero", "siret");
        assertThat(page.select("a:contains(Modifier la recherche)").attr("href"))
                .isEqualTo("/conventions?nomEtudiant=essaimarin&tri=numero&sens=asc");
        assertThat(ouvrir("/conventions/export?annee=abc", GESTIONNAIRE).getStatus())
                .isEqualTo(422);
    }

    @Test
    @DisplayName("1.4 a student has no export, not even of what is his or hers")
    void a_student_is_refused() throws Exception {
        assertThat(ouvrir("/conventions/export", Session.ETUDIANTE).getStatus()).isEqualTo(403);
        assertThat(ouvrir("/conventions/export.xlsx?colonnes=numero", Session.ETUDIANTE)
                        .getStatus())
                .isEqualTo(403);
    }

    private long exports() {
        return base.sql("select count(*) from app.trace where action = 'EXPORT'")
                .query(Long.class)
                .single();
    }

    private FeuilleLue exporter(String requete, Acteur acteur) throws Exception {
        MockHttpServletResponse reponse = ouvrir("/conventions/export.xlsx?" + requete, acteur);
        assertThat(reponse.getStatus()).as(requete).isEqualTo(200);
        return FeuilleLue.de(reponse.getContentAsByteArray());
    }

    private MockHttpServletResponse ouvrir(String adresse, Acteur acteur) throws Exception {
        return mvc.perform(get(URI.create(adresse)).with(Session.de(acteur)))
                .andReturn()
                .getResponse();
    }
}
