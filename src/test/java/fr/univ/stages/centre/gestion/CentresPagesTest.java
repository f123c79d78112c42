package fr.univ.stages.centre.gestion;

import static org.assertj.core.api.Assertions.assertThat;

import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.PagesDuCentre;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.centre.modele.Confidentialite;
import fr.univ.stages.centre.modele.LogoTest;
import fr.univ.stages.centre.modele.OrdreDesSignatures;
import fr.univ.stages.centre.modele.Parametres;
import fr.univ.stages.centre.modele.TypeCentre;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Role;
import fr.univ.stages.portail.Session;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("2 The pages of the centres de gestion")
class CentresPagesTest extends PagesDuCentre {

    @Autowired
    private Centres centres;

    @Test
    @DisplayName("2.1 the list has the columns asked for, and says where I am attached")
    void the_list_has_the_columns_of_the_guide() throws Exception {
        Document page = page("/centres", ADMIN_INFORMATIQUE);

        assertThat(page.select("th").eachText())
                .containsExactly(
                        "Id",
                        "Nom du centre de gestion",
                        "Critère de gestion",
                        "Présence obligatoire du tuteur pro",
                        "Présence obligatoire du tuteur enseignant",
                        "Saisie du tuteur pro autorisée pour les étudiants",
                        "Choix année universitaire",
                        "Critère de confidentialité",
                        "Mon rattachement",
                        "Actions");
        assertThat(ligne(page, "UFR Informatique"))
                .contains("UFR UFR Informatique", "Oui Non Oui", "mois avant et mois après", "Confidentialité libre")
                .contains("Rattaché administration", "Modifier")
                .doesNotContain("Supprimer");
        assertThat(ligne(page, "École doctorale"))
                .contains("Confidentialité totale", "Non rattaché")
                .doesNotContain("Modifier");
        assertThat(ligne(page, "UFR Lettres")).contains("Oui Non Confidentialité libre");
        assertThat(page.select("tbody tr").first().text()).contains("Université de Démonstration", "Établissement");
        assertThat(page("/centres", Session.ADMINISTRATRICE).select("tbody .lien-danger"))
                .hasSameSizeAs(page.select("tbody tr"));
    }

    @Test
    @DisplayName("1.5 staff find the centres in the menu, and who runs the platform how to add one")
    void the_menu_offers_the_centres() throws Exception {
        assertThat(page("/", Session.LECTRICE).select("nav.menu-cote").text())
                .contains("Gérer les centres de gestion", "Liste des centres")
                .doesNotContain("Ajouter un centre");
        assertThat(page("/", Session.ADMINISTRATRICE).select("nav.menu-cote").text())
                .contains("Ajouter un centre");
        assertThat(page("/", Session.ETUDIANTE).select("nav.menu-cote").text()).doesNotContain("centres de gestion");
    }

    @Test
    @DisplayName("2.2 a later centre is a UFR with the freest setting, and its page says who made it")
    void a_later_centre_is_a_ufr_with_the_freest_setting() throws Exception {
        Document vierge = page("/centres/nouveau", Session.ADMINISTRATRICE);
        Map<String, String> saisie = formulaire(vierge);
        saisie.putAll(nouveau("UFR d'« Essai » 100 % _ '; drop table app.centre --"));

        MockHttpServletResponse reponse = envoyer("/centres/nouveau", saisie, Session.ADMINISTRATRICE);

        Centre cree = centres.parId(numero(reponse)).orElseThrow();
        assertThat(cree.type()).isEqualTo(TypeCentre.UFR);
        assertThat(cree.parametres()).isEqualTo(Parametres.LIBRES);
        assertThat(page("/centres/" + cree.id(), Session.LECTRICE)
                        .select("main")
                        .text())
                .contains("de type UFR", "01 99 00 12 34", "100 % _ '; drop table", "par Sarah GÉLIBOIS");
    }

    @Test
    @DisplayName("2.2 the first centre is the establishment's")
    void the_first_centre_is_the_establishments() throws Exception {
        sql.sql("truncate app.centre cascade").update();
        assertThat(page("/centres", Session.ADMINISTRATRICE).select(".vide").text())
                .contains("Le premier que vous ajouterez sera celui de l'établissement");
        assertThat(page("/centres/nouveau", Session.ADMINISTRATRICE)
                        .select("main")
                        .text())
                .contains("Ce premier centre sera celui de l'établissement");

        envoyer("/centres/nouveau", nouveau("Université"), Session.ADMINISTRATRICE);
        envoyer("/centres/nouveau", nouveau("UFR Zoologie"), Session.ADMINISTRATRICE);

        assertThat(centres.tous()).extracting(Centre::type).containsExactly(TypeCentre.ETABLISSEMENT, TypeCentre.UFR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nom             |                              | Indiquez le nom
            nom             | ufr  informatique            |
            nom             | UFR INFORMATIQUE             | porte déjà ce nom
            nom             | Ecole Doctorale              | porte déjà ce nom
            voie            |                              | adresse figure en tête
            codePostal      | 3500                         | code postal compte 5 chiffres
            commune         |                              | Indiquez la commune
            pays            | ZZ                           | Choisissez le pays
            telephone       | 12                           | numéro de téléphone
            courriel        | pas.une.adresse              | adresse électronique
            siteWeb         | javascript:alert(1)          | adresse de page
            lienConsignes   | ftp://univ.example/a         | adresse de page
            qualiteSignataire | Doyen                      | nom de la personne
            confidentialite | TOUT                         | valeur de la liste
            """)
    @DisplayName("2.2 what is typed wrong is told beside its field, kept, and nothing is recorded")
    void what_is_typed_wrong_is_told_beside_its_field(String champ, String valeur, String message) throws Exception {
        Map<String, String> saisie = nouveau("UFR Essai");
        saisie.put(champ, valeur == null ? "" : valeur);
        int avant = centres.tous().size();

        MockHttpServletResponse reponse = envoyer("/centres/nouveau", saisie, Session.ADMINISTRATRICE);

        if (message == null) {
            assertThat(reponse.getStatus()).isEqualTo(302);
            return;
        }
        assertThat(reponse.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(reponse.getContentAsString());
        String fautif = "qualiteSignataire".equals(champ) ? "nomSignataire" : champ;
        assertThat(page.select("#" + fautif + "-erreur").text()).contains(message);
        assertThat(page.select("#bilan a").attr("href")).isEqualTo("#" + fautif);
        assertThat(page.select("#commune").attr("value")).isEqualTo(saisie.get("commune"));
        assertThat(centres.tous()).hasSize(avant);
    }

    @Test
    @DisplayName("2.2 a name of 300 characters is refused with its bound, and invisible characters too")
    void a_name_of_300_characters_is_refused() throws Exception {
        for (String nom : List.of("é".repeat(300), "UFR\u0000 Essai", "UFR \u202Eiassem")) {
            assertThat(envoyer("/centres/nouveau", nouveau(nom), Session.ADMINISTRATRICE)
                            .getStatus())
                    .isEqualTo(422);
        }
        assertThat(envoyer("/centres/nouveau", nouveau("é".repeat(300)), Session.ADMINISTRATRICE)
                        .getContentAsString())
                .contains("100 caractères au plus");
    }

    @Test
    @DisplayName("2.4 every field can be modified by the centre's ADMIN, who is then named")
    void every_field_can_be_modified() throws Exception {
        long id = centre("UFR Informatique");
        Map<String, String> saisie = formulaire(page("/centres/" + id + "/modification", ADMIN_INFORMATIQUE));
        saisie.put("nom", "UFR d'informatique et d'électronique");
        saisie.put("fax", "01 99 00 99 99");
        saisie.put("lienConsignes", "univ-demo.example/consignes?a=1&b=2");
        saisie.put("enseignantObligatoire", "oui");
        saisie.remove("tuteurObligatoire");
        saisie.remove("impressionParEtudiant");
        saisie.put("confidentialite", "AUCUNE");
        saisie.put("ordreDesSignatures", "UNIVERSITE_EN_PREMIER");

        assertThat(envoyer("/centres/" + id + "/modification", saisie, ADMIN_INFORMATIQUE)
                        .getRedirectedUrl())
                .isEqualTo("/centres/" + id);

        Centre lu = centres.parId(id).orElseThrow();
        assertThat(lu.parametres())
                .isEqualTo(new Parametres(
                        true,
                        false,
                        true,
                        true,
                        true,
                        true,
                        false,
                        OrdreDesSignatures.UNIVERSITE_EN_PREMIER,
                        7,
                        Confidentialite.AUCUNE));
        assertThat(lu.coordonnees().lienConsignes()).startsWith("https://univ-demo.example/consignes?a=1");
        assertThat(page("/centres/" + id, Session.LECTRICE).select("main").text())
                .contains("UFR d'informatique et d'électronique", "01 99 00 99 99", "Pas de confidentialité")
                .containsPattern("Modifié le .* par François-Xavier QUEMENOC");
    }

    @Test
    @DisplayName("2.4 of two windows, the second is told, keeps what was typed, and overwrites nothing unseen")
    void of_two_windows_the_second_is_told() throws Exception {
        long id = centre("UFR Informatique");
        String adresse = "/centres/" + id + "/modification";
        Map<String, String> premiere = formulaire(page(adresse, ADMIN_INFORMATIQUE));
        Map<String, String> seconde = formulaire(page(adresse, ADMIN_INFORMATIQUE));
        premiere.put("commune", "Cesson");
        seconde.put("commune", "Bruz");
        envoyer(adresse, premiere, ADMIN_INFORMATIQUE);

        MockHttpServletResponse reponse = envoyer(adresse, seconde, ADMIN_INFORMATIQUE);

        assertThat(reponse.getStatus()).isEqualTo(409);
        Document page = Jsoup.parse(reponse.getContentAsString());
        assertThat(page.select(".message-alerte").text()).contains("Quelqu'un a modifié ce centre");
        assertThat(page.select("#commune").attr("value")).isEqualTo("Bruz");
        assertThat(centres.parId(id).orElseThrow().adresse().commune()).isEqualTo("Cesson");

        assertThat(envoyer(adresse, formulaire(page), ADMIN_INFORMATIQUE).getStatus())
                .isEqualTo(302);
        assertThat(centres.parId(id).orElseThrow().adresse().commune()).isEqualTo("Bruz");
    }

    @ParameterizedTest
    @CsvSource({"per006,LECTURE", "per008,ECRITURE", "per010,ADMIN of another centre"})
    @DisplayName("1.3 whoever does not administer the centre changes nothing of it")
    void whoever_does_not_administer_changes_nothing(String login, String droit) throws Exception {
        Acteur acteur = Session.acteur(login, droit, null, Role.PERSONNEL);
        String base = "/centres/" + centre("UFR Informatique");
        Map<String, String> saisie = nouveau("Pris");
        saisie.put("version", "0");
        saisie.put("type", "UFR");
        saisie.put("code", "UFR Lettres");

        assertThat(page(base, acteur).select("main form, main a[href$=modification], main a[href$=criteres]"))
                .isEmpty();
        for (String lecture : List.of("/modification", "/criteres", "/suppression")) {
            assertThat(ouvrir(base + lecture, acteur).getStatus()).as(lecture).isEqualTo(403);
        }
        for (String action :
                List.of("/modification", "/criteres", "/criteres/1/suppression", "/logo/suppression", "/suppression")) {
            assertThat(envoyer(base + action, saisie, acteur).getStatus())
                    .as(action)
                    .isEqualTo(403);
        }
        assertThat(televerser(base + "/logo", LogoTest.image("png", 9, 9), acteur)
                        .getStatus())
                .isEqualTo(403);
        assertThat(ouvrir("/centres/nouveau", acteur).getStatus()).isEqualTo(403);
        assertThat(envoyer("/centres/nouveau", saisie, acteur).getStatus()).isEqualTo(403);
    }

    @Test
    @DisplayName(
            "1.4 students and teachers see no centre; an unknown one is not found; a wrong address is not an incident")
    void strangers_see_no_centre() throws Exception {
        String base = "/centres/" + centre("UFR Informatique");
        for (String adresse : List.of("/centres", base, base + "/logo", base + "/logo.png", "/centres/nouveau")) {
            assertThat(ouvrir(adresse, Session.ETUDIANTE).getStatus())
                    .as(adresse)
                    .isEqualTo(403);
            assertThat(ouvrir(adresse, Session.ENSEIGNANTE).getStatus())
                    .as(adresse)
                    .isEqualTo(403);
        }
        for (String adresse : List.of("/centres/999999", "/centres/zzz", "/centres/999999/logo.png")) {
            assertThat(ouvrir(adresse, Session.ADMINISTRATRICE).getStatus())
                    .as(adresse)
                    .isEqualTo(404);
        }
        assertThat(ouvrir("/centres?page=-1", Session.LECTRICE).getStatus()).isEqualTo(200);
        assertThat(page("/centres?page=9", Session.LECTRICE).select(".vide").text())
                .contains("Il n'y a rien");
        Map<String, String> sansVersion = nouveau("UFR Informatique");
        assertThat(envoyer(base + "/modification", sansVersion, Session.ADMINISTRATRICE)
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    @DisplayName("2.2, 3.1.0 the instructions of the centre are shown to its students before a convention")
    void the_instructions_are_shown_before_a_convention() throws Exception {
        String lien = "https://droit.univ-demo.example/consignes-stages";
        assertThat(page("/conventions/nouvelle", Session.ETUDIANTE)
                        .select(".message a[rel]")
                        .attr("href"))
                .isEqualTo(lien);
        assertThat(page("/conventions/nouvelle", ECRITURE_INFORMATIQUE)
                        .select(".message a[rel]")
                        .eachText())
                .singleElement()
                .asString()
                .startsWith("UFR Informatique");

        sql.sql("update app.centre set lien_consignes = null").update();
        assertThat(page("/conventions/nouvelle", Session.ETUDIANTE).select(".message a[rel]"))
                .isEmpty();
    }

    private static String ligne(Document page, String centre) {
        return page.select("tbody tr").stream()
                .filter(ligne -> ligne.select("td").get(1).text().equals(centre))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static long numero(MockHttpServletResponse reponse) {
        return Long.parseLong(reponse.getRedirectedUrl().substring("/centres/".length()));
    }
}
