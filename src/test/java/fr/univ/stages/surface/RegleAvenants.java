package fr.univ.stages.surface;

import static fr.univ.stages.surface.Cercle.GESTIONNAIRES_DU_DOSSIER;
import static fr.univ.stages.surface.Cercle.LECTEURS_DU_DOSSIER;
import static fr.univ.stages.surface.Politique.regle;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;

/** Who may use the addresses of amendments: their convention's readers read, its centre does the rest. */
final class RegleAvenants {

    private RegleAvenants() {}

    static List<Regle> regles() {
        return List.of(
                regle(
                        "POST /conventions/{numero}/avenants",
                        "Créer un avenant",
                        GESTIONNAIRES_DU_DOSSIER,
                        d -> post("/conventions/" + d.numeroValide + "/avenants")),
                regle("GET /avenants/{numero}", "Voir un avenant", LECTEURS_DU_DOSSIER, d -> get(avenant(d))),
                regle(
                        "GET /avenants/{numero}/avenant.pdf",
                        "Imprimer un avenant",
                        LECTEURS_DU_DOSSIER,
                        d -> get(avenant(d) + "/avenant.pdf")),
                regle(
                        "POST /avenants/{numero}/modification",
                        "Modifier un avenant",
                        GESTIONNAIRES_DU_DOSSIER,
                        d -> post(avenant(d) + "/modification")
                                .param("etape", "saisirSujet")
                                .param("confirmee", "true")),
                regle(
                        "POST /avenants/{numero}/suppression",
                        "Supprimer un avenant",
                        GESTIONNAIRES_DU_DOSSIER,
                        d -> post(avenant(d) + "/suppression")),
                regle(
                        "POST /avenants/saisies/{id}/suppression",
                        "Abandonner la saisie d'un avenant",
                        GESTIONNAIRES_DU_DOSSIER,
                        d -> post("/avenants/saisies/" + d.avenantSaisi + "/suppression")),
                regle(
                        "POST /avenants/{numero}/signatures/{qualite}/retrait",
                        "Retirer une signature d'un avenant",
                        GESTIONNAIRES_DU_DOSSIER,
                        d -> post(avenant(d) + "/signatures/tuteur/retrait")),
                regle(
                        "POST /avenants/{numero}/signatures/scan",
                        "Joindre un document signé d'un avenant",
                        GESTIONNAIRES_DU_DOSSIER,
                        d -> multipart(avenant(d) + "/signatures/scan")
                                .file(Decor.scan())
                                .param("qualites", "tuteur")),
                regle(
                        "GET /avenants/{numero}/signatures/{qualite}/scan",
                        "Lire un document signé d'un avenant",
                        LECTEURS_DU_DOSSIER,
                        d -> get(avenant(d) + "/signatures/etudiant/scan")));
    }

    private static String avenant(Decor decor) {
        return "/avenants/" + decor.avenant;
    }
}
