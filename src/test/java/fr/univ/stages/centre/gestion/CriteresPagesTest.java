package fr.univ.stages.centre.gestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.PagesDuCentre;
import fr.univ.stages.centre.modele.TypeCritere;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.portail.Session;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

@DisplayName("2.3 What a centre manages is chosen among what the directory knows")
class CriteresPagesTest extends PagesDuCentre {

    @Autowired
    private Centres centres;

    @Autowired
    private CriteresDesCentres criteres;

    @Test
    void an_etape_taken_out_of_a_ufr_goes_to_its_own_centre_and_comes_back() throws Exception {
        long informatique = centre("UFR Informatique");
        long lettres = centre("UFR Lettres");
        assertThat(centres.pourInscription("INF2", "UFR Informatique").id()).isEqualTo(informatique);

        confier(lettres, TypeCritere.ETAPE, "INF2", Session.ADMINISTRATRICE);
        assertThat(centres.pourInscription("INF2", "UFR Informatique").id()).isEqualTo(lettres);
        assertThat(centres.pourInscription("AUTRE", "UFR Informatique").id()).isEqualTo(informatique);
        assertThat(page("/centres/" + lettres, Session.LECTRICE).select("main").text())
                .contains("M2 Informatique — génie logiciel (INF2)");

        long critere = criteres.de(List.of(lettres)).stream()
                .filter(tenu -> tenu.type() == TypeCritere.ETAPE)
                .findFirst()
                .orElseThrow()
                .id();
        envoyer("/centres/" + lettres + "/criteres/" + critere + "/suppression", Map.of(), Session.ADMINISTRATRICE);
        assertThat(centres.pourInscription("INF2", "UFR Informatique").id()).isEqualTo(informatique);
    }

    @Test
    void what_another_centre_has_is_refused_with_its_name() throws Exception {
        long lettres = centre("UFR Lettres");

        assertThat(confier(lettres, TypeCritere.UFR, "UFR Informatique", Session.ADMINISTRATRICE))
                .contains("« UFR Informatique » est déjà géré par le centre « UFR Informatique »");
        assertThat(centres.pourInscription("INF2", "UFR Informatique").nom()).isEqualTo("UFR Informatique");
    }

    @Test
    void only_who_runs_the_platform_takes_an_etape_out_of_a_colleagues_ufr() throws Exception {
        long informatique = centre("UFR Informatique");

        String recherche = "/centres/" + informatique + "/criteres?composante=UFR Droit";
        assertThat(page(recherche, ADMIN_INFORMATIQUE)
                        .select("#etapes ~ .tableau-cadre")
                        .text())
                .contains("UFR Droit", "géré ailleurs")
                .doesNotContain("Confier");
        assertThat(page(recherche, Session.ADMINISTRATRICE)
                        .select("#etapes ~ .tableau-cadre")
                        .text())
                .contains("Confier");
        assertThat(confier(informatique, TypeCritere.ETAPE, "DR3", ADMIN_INFORMATIQUE))
                .contains("que gère le centre « UFR Droit »", "administrateur de la plateforme");
        assertThat(confier(informatique, TypeCritere.ETAPE, "INF2", ADMIN_INFORMATIQUE))
                .isNull();
    }

    @Test
    void what_the_directory_does_not_know_is_refused() throws Exception {
        long lettres = centre("UFR Lettres");

        assertThat(confier(lettres, TypeCritere.ETAPE, "*", Session.ADMINISTRATRICE))
                .contains("Personne n'est inscrit");
        assertThat(confier(lettres, TypeCritere.ETAPE, "x".repeat(200), Session.ADMINISTRATRICE))
                .contains("pas connu");
        assertThat(confier(lettres, TypeCritere.UFR, "UFR'); drop", Session.ADMINISTRATRICE))
                .contains("pas dans l'annuaire");
        assertThat(envoyer(
                                "/centres/" + lettres + "/criteres",
                                Map.of("type", "PAYS", "code", "FR"),
                                Session.ADMINISTRATRICE)
                        .getStatus())
                .isEqualTo(400);
        assertThat(envoyer("/centres/" + lettres + "/criteres/999999/suppression", Map.of(), Session.ADMINISTRATRICE)
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_page_finds_etapes_by_ufr_or_by_words_and_says_who_has_each_ufr() throws Exception {
        String base = "/centres/" + centre("UFR Informatique") + "/criteres";

        Document parUfr = page(base + "?composante=UFR Droit", ADMIN_INFORMATIQUE);
        assertThat(parUfr.select("#etapes ~ .tableau-cadre tbody tr").text()).contains("L3 Droit", "DR3");
        assertThat(page(base + "?etape=genie&composante=UFR Informatique", ADMIN_INFORMATIQUE)
                        .select("#etapes ~ .tableau-cadre tbody tr")
                        .text())
                .contains("M2 Informatique — génie logiciel");
        assertThat(page(base + "?etape=)(uid=*", ADMIN_INFORMATIQUE)
                        .select("#etapes ~ .vide")
                        .text())
                .contains("Aucune étape");
        assertThat(parUfr.select("#composantes ~ .tableau-cadre tbody tr").eachText())
                .anyMatch(ligne -> ligne.startsWith("UFR Informatique Ce centre"))
                .anyMatch(ligne -> ligne.startsWith("UFR Droit UFR Droit"));
    }

    /** The refusal, or null when it was done. */
    private String confier(long centre, TypeCritere type, String code, Acteur acteur) throws Exception {
        MvcResult reponse =
                envoyerEtLire("/centres/" + centre + "/criteres", Map.of("type", type.name(), "code", code), acteur);
        assertThat(reponse.getResponse().getStatus()).isEqualTo(302);
        return (String) reponse.getFlashMap().get("refus");
    }
}
