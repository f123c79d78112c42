package fr.univ.stages.referentiel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

@DisplayName("C. Administrators manage the lists that forms offer")
class NomenclaturesPagesTest extends PagesDesReferences {

    private static final String THEMATIQUES = "/nomenclatures/THEMATIQUE";

    @Autowired
    private Nomenclatures nomenclatures;

    @Test
    @DisplayName("C every list is there, with how many values it has, and the menu leads to them")
    void every_list_is_there() throws Exception {
        Document page = page("/nomenclatures");
        assertThat(page.select("tbody a").eachAttr("href"))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Liste.values())
                        .map(liste -> "/nomenclatures/" + liste)
                        .toList());
        assertThat(page.select("tr:has(a[href$=REGIME_SECU])").text()).contains("sécurité sociale 8 1 vous");
        assertThat(page.select("nav.menu-cote").text()).contains("Nomenclatures");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("C each list shows its values in the order of the forms")
    void each_list_shows_its_values(Liste liste) throws Exception {
        assertThat(page("/nomenclatures/" + liste).select("tbody tr code").eachText())
                .containsSubsequence(
                        nomenclatures.liste(liste).stream().map(Entree::code).toList());
    }

    @Test
    @DisplayName("C a value is added at the end, offered at once, and the journal says so")
    void a_value_is_added() throws Exception {
        MvcResult reponse = envoyer(THEMATIQUES, "code", " climat ", "libelle", "  Climat <b>& énergie</b> =1+1 ");

        assertThat(reponse.getResponse().getRedirectedUrl()).isEqualTo(THEMATIQUES);
        assertThat(nomenclatures.liste(Liste.THEMATIQUE))
                .last()
                .isEqualTo(new Entree("CLIMAT", "Climat <b>& énergie</b> =1+1"));
        assertThat(page(THEMATIQUES).select("tr#CLIMAT .principal").text()).isEqualTo("Climat <b>& énergie</b> =1+1");
        assertThat(journal()).contains("CREATION nomenclature THEMATIQUE CLIMAT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            code           | -            | Indiquez un code
            code           | ÉTÉ          | sans accent
            code           | A B          | sans accent
            code           | ../x         | sans accent
            code           | <script>     | sans accent
            code           | UNDEUXTROISQ | dix caractères
            code           | DROIT        | déjà dans la liste
            code           | droit        | déjà dans la liste
            libelle        | -            | Indiquez le libellé
            libelle        | LONG         | trop long
            libelle        | Sciences, RECHERCHE, laboratoire | porte déjà ce libellé
            """)
    @DisplayName("C what is wrong is told beside its field, what was typed is kept, nothing is added")
    void what_is_wrong_is_told(String champ, String saisi, String message) throws Exception {
        String valeur = saisi == null ? "" : saisi.equals("LONG") ? "é".repeat(300) : saisi;
        int avant = nomenclatures.liste(Liste.THEMATIQUE).size();

        MvcResult reponse = envoyer(
                THEMATIQUES,
                "code",
                champ.equals("code") ? valeur : "NOUVEAU",
                "libelle",
                champ.equals("libelle") ? valeur : "Une nouvelle thématique");

        assertThat(reponse.getResponse().getStatus()).isEqualTo(422);
        assertThat(corps(reponse).select("#" + champ + "-erreur").text()).contains(message);
        assertThat(corps(reponse).select("#" + champ).val()).isEqualToIgnoringCase(valeur);
        assertThat(nomenclatures.liste(Liste.THEMATIQUE)).hasSize(avant);
    }

    @Test
    @DisplayName("C a renamed value shows its new label, and of two administrators the second is told")
    void a_value_is_renamed_once() throws Exception {
        String adresse = THEMATIQUES + "/DROIT/modification";
        assertThat(envoyer(adresse, "version", "0", "libelle", "Droit et science politique")
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(THEMATIQUES);

        MvcResult second = envoyer(adresse, "version", "0", "libelle", "Droit seul");

        assertThat(nomenclatures.libelle(Liste.THEMATIQUE, "DROIT")).isEqualTo("Droit et science politique");
        assertThat(second.getResponse().getStatus()).isEqualTo(409);
        assertThat(corps(second).select("main").text()).contains("« Droit et science politique »");
        assertThat(corps(second).select("#libelle").val()).isEqualTo("Droit seul");
        assertThat(corps(second).select("input[name=version]").val()).isEqualTo("1");
        assertThat(journal()).contains("MODIFICATION nomenclature THEMATIQUE DROIT");
    }

    @Test
    @DisplayName("C a value moves up and down, and stays at either end")
    void a_value_moves() throws Exception {
        envoyer(THEMATIQUES + "/ECO_GESTION/deplacement", "monter", "true");
        assertThat(nomenclatures.liste(Liste.THEMATIQUE))
                .extracting(Entree::code)
                .startsWith("ECO_GESTION", "DROIT", "COMPTA_FINANCE");

        envoyer(THEMATIQUES + "/ECO_GESTION/deplacement", "monter", "true");
        envoyer(THEMATIQUES + "/DROIT/deplacement", "monter", "false");
        assertThat(nomenclatures.liste(Liste.THEMATIQUE))
                .extracting(Entree::code)
                .startsWith("ECO_GESTION", "COMPTA_FINANCE", "DROIT");
    }

    @Test
    @DisplayName("C a retired value is offered no more, keeps its label, and may be offered again")
    void a_value_is_retired_and_offered_again() throws Exception {
        envoyer(THEMATIQUES + "/DROIT/retrait");
        assertThat(nomenclatures.existe(Liste.THEMATIQUE, "DROIT")).isFalse();
        assertThat(nomenclatures.libelle(Liste.THEMATIQUE, "DROIT")).startsWith("Droit,");
        assertThat(page(THEMATIQUES).select("tr#DROIT").text()).contains("Retirée", "Proposer de nouveau");

        envoyer(THEMATIQUES + "/DROIT/remise");
        assertThat(nomenclatures.existe(Liste.THEMATIQUE, "DROIT")).isTrue();
        assertThat(journal())
                .contains(
                        "MODIFICATION nomenclature THEMATIQUE DROIT, retirée",
                        "MODIFICATION nomenclature THEMATIQUE DROIT, remise");
    }

    @Test
    @DisplayName("C the last value offered cannot be retired")
    void a_list_never_becomes_empty() throws Exception {
        sql.sql("update app.nomenclature set actif = false where type = 'THEMATIQUE' and code <> 'DROIT'")
                .update();
        assertThat(refus(envoyer(THEMATIQUES + "/DROIT/retrait"))).contains("dernière valeur proposée");
        assertThat(nomenclatures.existe(Liste.THEMATIQUE, "DROIT")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "TYPE_STAGE, CESURE",
        "CONFIDENTIALITE, NON",
        "ORIGINE_STAGE, OFFRE",
        "REGIME_SECU, REG",
        "CIVILITE, NR",
        "LANGUE_CONVENTION, fr",
        "UNITE_GRATIFICATION, HEURE",
        "TYPE_STRUCTURE, ESR"
    })
    @DisplayName("C what the product's rules rest on is neither retired nor deleted, and the page says why")
    void what_rules_rest_on_stays(Liste liste, String code) throws Exception {
        String adresse = "/nomenclatures/" + liste + "/" + code;
        assertThat(refus(envoyer(adresse + "/retrait"))).contains("ne se retire pas");
        assertThat(refus(envoyer(adresse + "/suppression"))).contains("ne se retire pas");
        assertThat(nomenclatures.existe(liste, code)).isTrue();
        assertThat(page("/nomenclatures/" + liste).select("tr#" + code).text())
                .contains("ne se retire pas")
                .doesNotContain("Retirer", "Supprimer");
    }

    @Test
    @DisplayName("C a list that the product must know whole takes no other value")
    void a_closed_list_takes_no_other_value() throws Exception {
        assertThat(page("/nomenclatures/UNITE_GRATIFICATION").select("#ajouter"))
                .isEmpty();
        MvcResult reponse = envoyer("/nomenclatures/UNITE_GRATIFICATION", "code", "ANNEE", "libelle", "par an");
        assertThat(reponse.getResponse().getStatus()).isEqualTo(422);
        assertThat(nomenclatures.existe(Liste.UNITE_GRATIFICATION, "ANNEE")).isFalse();
        assertThat(envoyer("/nomenclatures/REGION", "code", "XX", "libelle", "Ailleurs")
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(envoyer("/nomenclatures/REGION/53/retrait").getResponse().getStatus())
                .isEqualTo(404);
        assertThat(statut("/nomenclatures/REGION/53/modification")).isEqualTo(404);
    }

    @Test
    @DisplayName(
            "C a value is deleted once retired and when no record holds it; loading the files does not bring it back")
    void a_value_is_deleted_when_nothing_holds_it() throws Exception {
        assertThat(refus(envoyer(THEMATIQUES + "/SANTE_SOCIAL/suppression"))).contains("Retirez d'abord");
        sql.sql("""
                        insert into app.convention (version, statut, etape_atteinte, saisisseur, cree_le, cree_par,
                            modifie_le, modifie_par, stage_thematique)
                        values (0, 'BROUILLON', 'STAGE', 'per005', now(), 'per005', now(), 'per005', 'DROIT')""").update();
        envoyer(THEMATIQUES + "/DROIT/retrait");
        envoyer(THEMATIQUES + "/SANTE_SOCIAL/retrait");

        assertThat(refus(envoyer(THEMATIQUES + "/DROIT/suppression"))).contains("figure dans des dossiers");
        assertThat(page(THEMATIQUES).select("tr#DROIT").text())
                .contains("figure dans des dossiers")
                .doesNotContain("Supprimer");
        envoyer(THEMATIQUES + "/SANTE_SOCIAL/suppression");

        assertThat(page(THEMATIQUES).select("tbody code").eachText())
                .contains("DROIT")
                .doesNotContain("SANTE_SOCIAL");
        assertThat(sql.sql("select count(*) from app.nomenclature_supprimee where code = 'SANTE_SOCIAL'")
                        .query(Long.class)
                        .single())
                .isOne();
        envoyer(THEMATIQUES, "code", "SANTE_SOC", "libelle", "Santé, action sociale");
        assertThat(nomenclatures.existe(Liste.THEMATIQUE, "SANTE_SOC")).isTrue();
    }

    @Test
    @DisplayName("C an unknown list or value is not found")
    void what_is_unknown_is_not_found() throws Exception {
        assertThat(statut("/nomenclatures/RIEN")).isEqualTo(404);
        assertThat(statut(THEMATIQUES + "/RIEN/modification")).isEqualTo(404);
        assertThat(envoyer(THEMATIQUES + "/RIEN/retrait").getResponse().getStatus())
                .isEqualTo(404);
        assertThat(envoyer(THEMATIQUES + "/'; drop table app.nomenclature; --/suppression")
                        .getResponse()
                        .getStatus())
                .isBetween(400, 499);
        assertThat(envoyer(THEMATIQUES + "/DROIT/deplacement", "monter", "haut")
                        .getResponse()
                        .getStatus())
                .isEqualTo(400);
    }

    private static String refus(MvcResult reponse) {
        return String.valueOf(reponse.getFlashMap().get("refus"));
    }
}
