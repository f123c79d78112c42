package fr.univ.stages.convention.recherche;

import static fr.univ.stages.convention.recherche.ConventionInseree.creee;
import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.portail.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("3.4.1: the search is a page whose address says it all")
class EcranDeRechercheTest extends BaseConventionsCherchees {

    private static final List<String> SIMPLE = List.of(
            "Numéro de convention",
            "Année universitaire",
            "Numéro d'étudiant",
            "Nom de l'étudiant",
            "Prénom de l'étudiant");

    @Test
    void the_simple_search_has_the_guides_fields_and_a_link_to_the_advanced_one() throws Exception {
        Document page = page("", GESTIONNAIRE);

        assertThat(page.select("form[role=search] .form-label").eachText()).containsExactlyElementsOf(SIMPLE);
        assertThat(page.select("form[role=search] .btn").eachText())
                .containsExactly("Rechercher", "Ré-initialiser le formulaire");
        assertThat(page.select("a:contains(Recherche avancée)").attr("href")).isEqualTo("/conventions?avancee");
    }

    @Test
    void the_advanced_search_has_all_fields_and_those_of_a_link_are_shown_with_their_answers() throws Exception {
        Document page = page("typeStage=CESURE&nomEtudiant=D%27Arc%20%3Cb%3E", GESTIONNAIRE);

        assertThat(page.select("form[role=search] .form-label")).hasSize(Champ.values().length);
        assertThat(page.select("#typeStage option[selected]").attr("value")).isEqualTo("CESURE");
        assertThat(page.select("#nomEtudiant").attr("value")).isEqualTo("D'Arc <b>");
        assertThat(page.select("#validation option[selected]").text()).isEqualTo("Les deux");
        assertThat(page.select("#validation option").eachText()).containsExactly("Les deux", "Validée", "Non validée");
        assertThat(page.select("a:contains(Recherche simple)").attr("href")).isEqualTo("/conventions");
        assertThat(page.select("a:contains(Ré-initialiser)").attr("href")).isEqualTo("/conventions?avancee");
    }

    @Test
    void what_is_asked_for_is_recalled_and_each_part_can_be_taken_away() throws Exception {
        long numero = creee().dans(base);

        Document page = page("nomEtudiant=essaimarin&annee=2026&numero=" + numero + "&tri=dates", GESTIONNAIRE);

        assertThat(page.select(".rappels a").eachText())
                .containsExactly(
                        "Numéro de convention : " + numero + "× (retirer ce critère)",
                        "Année universitaire : 2026-2027× (retirer ce critère)",
                        "Nom de l'étudiant : essaimarin× (retirer ce critère)");
        assertThat(page.select(".rappels a").get(1).attr("href"))
                .isEqualTo("/conventions?numero=" + numero + "&nomEtudiant=essaimarin&tri=dates&sens=asc");
        assertThat(page.select("#resultats").text()).isEqualTo("Une convention");
        assertThat(page.select("a:contains(Récapitulatif)").attr("href")).isEqualTo("/conventions/" + numero);
    }

    @Test
    void a_student_has_a_few_fields_folded_away_and_a_teacher_those_that_make_sense() throws Exception {
        creee().dans(base);
        Document page = page("", ETUDIANTE);

        assertThat(page.select("form[role=search] .form-label").eachText())
                .containsExactly("Numéro de convention", "Année universitaire", "Raison sociale");
        assertThat(page.select("details:not([open]) form[role=search]")).hasSize(1);
        assertThat(page.select("a:contains(Recherche avancée), a:contains(Téléchargement)"))
                .isEmpty();
        assertThat(page("annee=2026", ETUDIANTE).select("details[open] form")).hasSize(1);
        assertThat(page("avancee", ETUDIANTE).select("form[role=search] .form-label"))
                .hasSize(3);
        assertThat(page("avancee", Session.ENSEIGNANTE).select("#sujet, #stageDu, #raisonSociale"))
                .hasSize(3);
        assertThat(page("avancee", Session.ENSEIGNANTE).select("#centre, #ufr, #nomEnseignant"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"numero", "etudiant", "organisme", "dates", "etat", "modification"})
    void each_column_sorts_both_ways(String colonne) throws Exception {
        long hote = etablissement("Abeille", "commune", "Rennes");
        long autreHote = etablissement("Zèbre", "commune", "Rennes");
        long premiere = creee().avec("etudiant_nom", "ABÉCASSIS")
                .avec("etudiant_numero", "29997777")
                .avec("etablissement_id", hote)
                .dans(base);
        base.sql("update app.convention set modifie_le = modifie_le - interval '1 day' where numero = ?")
                .param(premiere)
                .update();
        long seconde = creee().avec("etudiant_nom", "ZOLA")
                .avec("etudiant_numero", "29997777")
                .avec("stage_debut", LocalDate.of(2027, 4, 1))
                .avec("statut", "SIGNEE")
                .avec("etablissement_id", autreHote)
                .dans(base);

        String recherche = "numEtudiant=29997777&tri=" + colonne;
        assertThat(trouvees(recherche)).containsExactly(premiere, seconde);
        assertThat(trouvees(recherche + "&sens=desc")).containsExactly(seconde, premiere);
        assertThat(page(recherche + "&sens=desc", GESTIONNAIRE).select("th[aria-sort=descending]"))
                .hasSize(1);
    }

    @Test
    void fifty_a_page_with_the_number_of_all() throws Exception {
        LongStream.range(0, 120)
                .forEach(n -> creee().avec("etudiant_numero", "29998888").dans(base));

        Document premiere = page("numEtudiant=29998888", GESTIONNAIRE);
        assertThat(premiere.select("#resultats").text()).isEqualTo("120 conventions");
        assertThat(premiere.select("tbody tr")).hasSize(50);
        assertThat(premiere.select("a[rel=next]").attr("href"))
                .isEqualTo("/conventions?numEtudiant=29998888&page=1#resultats");
        Document derniere = page("numEtudiant=29998888&page=2&tri=numero", GESTIONNAIRE);
        assertThat(derniere.select("tbody tr")).hasSize(20);
        assertThat(derniere.select("a[rel=next]")).isEmpty();
        assertThat(page("numEtudiant=29998888&page=3", GESTIONNAIRE)
                        .select("main .vide")
                        .text())
                .contains("Il n'y a rien sur cette page.");
        assertThat(page("page=100000", GESTIONNAIRE).select("main .vide").text())
                .contains("Il n'y a rien sur cette page.");
    }

    @Test
    void beyond_ten_thousand_they_are_not_counted_one_by_one() throws Exception {
        base.sql("""
                        insert into app.convention (version, numero, statut, etape_atteinte, centre_id, etudiant_numero, saisisseur,
                            cree_le, cree_par, modifie_le, modifie_par)
                        select 1, 6000000 + n, 'CREEE', 'RECAPITULATIF', (select id from app.centre where nom = 'UFR Informatique'),
                               '29996666', 'per008', now(), 'per008', now(), 'per008' from generate_series(1, 10001) n""").update();

        assertThat(page("numEtudiant=29996666", GESTIONNAIRE)
                        .select("#resultats")
                        .text())
                .matches("Plus de 10\\h000 conventions");
    }
}
