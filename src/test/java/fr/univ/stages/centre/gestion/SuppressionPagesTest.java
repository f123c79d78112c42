package fr.univ.stages.centre.gestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.centre.PagesDuCentre;
import fr.univ.stages.portail.Session;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("2.6 A centre is deleted when nothing is attached to it any more")
class SuppressionPagesTest extends PagesDuCentre {

    private long centre;

    @BeforeEach
    void choose_the_centre() {
        centre = centre("UFR Informatique");
    }

    @Test
    void the_summary_counts_what_is_attached_and_says_what_goes_first() throws Exception {
        sql.sql("""
                        insert into app.convention (version, statut, etape_atteinte, centre_id, saisisseur, cree_le, cree_par,
                            modifie_le, modifie_par)
                        values (0, 'BROUILLON', 'STAGE', ?, 'per008', now(), 'per008', now(), 'per008')
                        """).param(centre).update();
        long personnels = sql.sql("select count(*) from app.rattachement where centre_id = ?")
                .param(centre)
                .query(Long.class)
                .single();

        Document page = page(adresse(), Session.ADMINISTRATRICE);

        assertThat(page.select("dl").text())
                .contains("Conventions 1", "Personnels " + personnels, "dont contacts sur la convention");
        assertThat(page.select(".message-alerte").text()).contains("conventions (1)", "Détachez d'abord");
        assertThat(page.select("dialog")).isEmpty();

        assertThat(envoyer(adresse(), Map.of(), Session.ADMINISTRATRICE).getRedirectedUrl())
                .isEqualTo(adresse());
        assertThat(centre("UFR Informatique")).isEqualTo(centre);
    }

    @Test
    void an_offer_alone_keeps_it() throws Exception {
        sql.sql("delete from app.rattachement where centre_id = ?")
                .param(centre)
                .update();
        sql.sql("update app.offre set centre_id = ? where numero = (select min(numero) from app.offre)")
                .param(centre)
                .update();

        assertThat(page(adresse(), Session.ADMINISTRATRICE)
                        .select(".message-alerte")
                        .text())
                .contains("offres (");
    }

    @Test
    void with_its_last_admin_alone_it_goes_for_good_after_a_confirmation() throws Exception {
        sql.sql("delete from app.offre where centre_id = ?").param(centre).update();
        sql.sql("delete from app.rattachement where centre_id = ? and login <> 'per004'")
                .param(centre)
                .update();
        Document page = page(adresse(), Session.ADMINISTRATRICE);
        assertThat(page.select("dialog").text()).contains("irréversible");
        assertThat(page.select("dl").text()).contains("le dernier administrateur");

        assertThat(envoyer(adresse(), Map.of(), Session.ADMINISTRATRICE).getRedirectedUrl())
                .isEqualTo("/centres");

        assertThat(ouvrir("/centres/" + centre, Session.ADMINISTRATRICE).getStatus())
                .isEqualTo(404);
        assertThat(sql.sql("select action from app.trace where objet = ? order by id desc limit 1")
                        .param("centre " + centre)
                        .query(String.class)
                        .single())
                .isEqualTo("SUPPRESSION");
    }

    @Test
    void the_establishments_goes_last() throws Exception {
        long universite = centre("Université de Démonstration");
        sql.sql("delete from app.rattachement where centre_id = ?")
                .param(universite)
                .update();
        sql.sql("delete from app.offre").update();

        assertThat(page("/centres/" + universite + "/suppression", Session.ADMINISTRATRICE)
                        .select(".message-alerte")
                        .text())
                .contains("se supprime en dernier");
    }

    @Test
    void not_even_its_own_admin_deletes_it() throws Exception {
        assertThat(ouvrir(adresse(), ADMIN_INFORMATIQUE).getStatus()).isEqualTo(403);
        assertThat(envoyer(adresse(), Map.of(), ADMIN_INFORMATIQUE).getStatus()).isEqualTo(403);
    }

    private String adresse() {
        return "/centres/" + centre + "/suppression";
    }
}
