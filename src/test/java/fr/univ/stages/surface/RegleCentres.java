package fr.univ.stages.surface;

import static fr.univ.stages.surface.Cercle.ADMINISTRATEUR;
import static fr.univ.stages.surface.Cercle.ADMIN_DU_CENTRE;
import static fr.univ.stages.surface.Cercle.PERSONNELS;
import static fr.univ.stages.surface.Politique.page;
import static fr.univ.stages.surface.Politique.regle;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Centres de gestion: staff read them, each one's ADMIN changes it, who runs the platform opens and deletes them. */
final class RegleCentres {

    private static final MockMultipartFile DESSIN = new MockMultipartFile(
            "logo",
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><rect width='9' height='9'/></svg>"
                    .getBytes(StandardCharsets.UTF_8));

    private RegleCentres() {}

    static List<Regle> regles() {
        return List.of(
                page("GET /centres", "Liste des centres", PERSONNELS),
                page("GET /centres/nouveau", "Ajouter un centre : la page", ADMINISTRATEUR),
                regle(
                        "POST /centres/nouveau",
                        "Ajouter un centre",
                        ADMINISTRATEUR,
                        d -> saisie(post("/centres/nouveau"), "Centre d'essai")),
                regle("GET /centres/{id}", "Détail d'un centre", PERSONNELS, d -> get(centre(d))),
                regle(
                        "GET /centres/{id}/logo",
                        "Logo d'un centre : la page",
                        PERSONNELS,
                        d -> get(centre(d) + "/logo")),
                regle("GET /centres/{id}/logo.png", "Logo d'un centre", PERSONNELS, d -> get(centre(d) + "/logo.png")),
                regle(
                        "GET /centres/{id}/modification",
                        "Modifier un centre : la page",
                        ADMIN_DU_CENTRE,
                        d -> get(centre(d) + "/modification")),
                regle(
                        "POST /centres/{id}/modification",
                        "Modifier un centre",
                        ADMIN_DU_CENTRE,
                        d -> saisie(post(centre(d) + "/modification"), "IUT").param("version", "0")),
                regle(
                        "POST /centres/{id}/logo",
                        "Changer de logo",
                        ADMIN_DU_CENTRE,
                        d -> multipart(centre(d) + "/logo").file(DESSIN)),
                regle(
                        "POST /centres/{id}/logo/suppression",
                        "Retirer le logo",
                        ADMIN_DU_CENTRE,
                        d -> post(centre(d) + "/logo/suppression")),
                regle(
                        "GET /centres/{id}/criteres",
                        "Choisir ce que gère un centre : la page",
                        ADMIN_DU_CENTRE,
                        d -> get(centre(d) + "/criteres")),
                regle(
                        "POST /centres/{id}/criteres",
                        "Confier une formation à un centre",
                        ADMIN_DU_CENTRE,
                        d -> post(centre(d) + "/criteres")
                                .param("type", "ETAPE")
                                .param("code", "RT2")),
                regle(
                        "POST /centres/{id}/criteres/{critere}/suppression",
                        "Retirer une formation à un centre",
                        ADMIN_DU_CENTRE,
                        d -> post(centre(d) + "/criteres/" + d.critere + "/suppression")),
                regle(
                        "GET /centres/{id}/suppression",
                        "Supprimer un centre : ce qui en dépend",
                        ADMINISTRATEUR,
                        d -> get(centre(d) + "/suppression")),
                regle(
                        "POST /centres/{id}/suppression",
                        "Supprimer un centre",
                        ADMINISTRATEUR,
                        d -> post("/centres/" + d.centreVide + "/suppression")));
    }

    private static MockHttpServletRequestBuilder saisie(MockHttpServletRequestBuilder requete, String nom) {
        return requete.param("nom", nom)
                .param("voie", "1 rue de l'Essai")
                .param("codePostal", "35000")
                .param("commune", "Rennes")
                .param("pays", "FR")
                .param("telephone", "01 99 00 12 34")
                .param("ordreDesSignatures", "LIBRE")
                .param("relanceJours", "7")
                .param("confidentialite", "LIBRE");
    }

    private static String centre(Decor decor) {
        return "/centres/" + decor.centre;
    }
}
