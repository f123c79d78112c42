package fr.univ.stages.surface;

import static fr.univ.stages.surface.Cercle.ADMINS;
import static fr.univ.stages.surface.Cercle.LECTEURS;
import static fr.univ.stages.surface.Cercle.LECTEURS_DU_DOSSIER;
import static fr.univ.stages.surface.Cercle.REDACTEURS;
import static fr.univ.stages.surface.Politique.regle;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The pages of the register of host organisations: whoever reads in a centre looks, whoever writes in one manages. */
final class RegleRegistre {

    private RegleRegistre() {}

    static List<Regle> regles() {
        return List.of(
                regle(
                        "GET /etablissements",
                        "Chercher un établissement : la page",
                        LECTEURS,
                        d -> get("/etablissements").param("raisonSociale", "essai")),
                regle("GET /etablissements/{id}", "Fiche d'un établissement", LECTEURS, d -> get(hote(d)))
                        .montre(LECTEURS_DU_DOSSIER, d -> "/conventions/" + d.numero + "\""),
                regle(
                        "GET /etablissements/{id}/suppression",
                        "Supprimer un établissement : ce qui en dépend",
                        REDACTEURS,
                        d -> get(hote(d) + "/suppression")),
                regle(
                        "POST /etablissements/{id}/suppression",
                        "Supprimer un établissement",
                        REDACTEURS,
                        d -> post("/etablissements/" + d.libre.etablissement() + "/suppression")),
                regle(
                        "GET /etablissements/{id}/fusion",
                        "Fusionner deux établissements : choisir l'autre",
                        ADMINS,
                        d -> get(hote(d) + "/fusion").param("raisonSociale", "essai")),
                regle(
                        "GET /etablissements/{id}/fusion",
                        "Fusionner deux établissements : comparer",
                        ADMINS,
                        d -> get(hote(d) + "/fusion").param("autre", "" + d.libre.etablissement())),
                regle("POST /etablissements/{id}/fusion", "Fusionner deux établissements", ADMINS, d -> fusion(d)),
                regle(
                        "GET /etablissements/{etablissement}/accords/nouveau",
                        "Ajouter un accord de partenariat : la page",
                        REDACTEURS,
                        d -> get(hote(d) + "/accords/nouveau")),
                regle(
                        "POST /etablissements/{etablissement}/accords/nouveau",
                        "Ajouter un accord de partenariat",
                        REDACTEURS,
                        d -> saisie(post(hote(d) + "/accords/nouveau"))),
                regle(
                        "GET /etablissements/{etablissement}/accords/{accord}/modification",
                        "Modifier un accord de partenariat : la page",
                        REDACTEURS,
                        d -> get(accord(d) + "/modification")),
                regle(
                        "POST /etablissements/{etablissement}/accords/{accord}/modification",
                        "Modifier un accord de partenariat",
                        REDACTEURS,
                        d -> saisie(post(accord(d) + "/modification")).param("version", "1")),
                regle(
                        "POST /etablissements/{etablissement}/accords/{accord}/suppression",
                        "Supprimer un accord de partenariat",
                        REDACTEURS,
                        d -> post(accord(d) + "/suppression")),
                regle(
                        "GET /etablissements/{etablissement}/accords/{accord}/document",
                        "Télécharger un accord de partenariat",
                        LECTEURS,
                        d -> get(accord(d) + "/document")));
    }

    private static MockHttpServletRequestBuilder saisie(MockHttpServletRequestBuilder requete) {
        return requete.param("signeLe", "2025-09-01")
                .param("signataireUniversite", "Présidence")
                .param("signataireOrganisme", "Direction");
    }

    private static MockHttpServletRequestBuilder fusion(Decor decor) {
        long libre = decor.libre.etablissement();
        long hote = decor.hote.etablissement();
        return post(hote(decor) + "/fusion")
                .param("autre", "" + libre)
                .param("garde", "" + hote)
                .param("version-" + libre, "0")
                .param("version-" + hote, "0")
                .param("confirme", "oui");
    }

    private static String hote(Decor decor) {
        return "/etablissements/" + decor.hote.etablissement();
    }

    private static String accord(Decor decor) {
        return hote(decor) + "/accords/" + decor.accord;
    }
}
