package fr.univ.stages.surface;

import static fr.univ.stages.surface.Cercle.CONNECTES;
import static fr.univ.stages.surface.Cercle.LECTEURS_DU_DOSSIER;
import static fr.univ.stages.surface.Cercle.PERSONNELS_ET_ENSEIGNANTS;
import static fr.univ.stages.surface.Politique.page;
import static fr.univ.stages.surface.Politique.regle;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.function.Function;

/** Looking for conventions and taking them away: everybody among those they may read. */
final class RegleRecherche {

    private static final Function<Decor, String> LIEN = d -> "/conventions/" + d.numero + "\"";

    private RegleRecherche() {}

    static List<Regle> regles() {
        return List.of(
                page("GET /conventions", "Liste des conventions qu'on peut voir", CONNECTES)
                        .montre(LECTEURS_DU_DOSSIER, LIEN),
                regle(
                                "GET /conventions",
                                "Rechercher une convention",
                                CONNECTES,
                                d -> get("/conventions").param("numero", "" + d.numero))
                        .montre(LECTEURS_DU_DOSSIER, LIEN),
                page("GET /conventions/export", "Choisir les colonnes d'un export", PERSONNELS_ET_ENSEIGNANTS),
                regle(
                        "GET /conventions/export.xlsx",
                        "Télécharger les conventions qu'on peut voir",
                        PERSONNELS_ET_ENSEIGNANTS,
                        d -> get("/conventions/export.xlsx").param("colonnes", "numero", "nomEtudiant")));
    }
}
