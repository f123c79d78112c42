package fr.univ.stages.surface;

import static fr.univ.stages.surface.Politique.regle;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;

/** Who may see and change the staff of a centre (2.5). */
final class ReglePersonnels {

    private ReglePersonnels() {}

    static List<Regle> regles() {
        return List.of(
                regle(
                        "GET /centres/{centre}/personnels",
                        "Personnels rattachés à un centre",
                        Cercle.PERSONNELS,
                        d -> get(liste(d))),
                regle(
                        "GET /centres/{centre}/personnels/recherche",
                        "Chercher un personnel dans l'annuaire",
                        Cercle.ADMIN_DU_CENTRE,
                        d -> get(liste(d) + "/recherche").param("nom", "pelletrot")),
                regle(
                        "GET /centres/{centre}/personnels/nouveau",
                        "Rattacher un personnel : la page",
                        Cercle.ADMIN_DU_CENTRE,
                        d -> get(liste(d) + "/nouveau").param("login", "ens003")),
                regle(
                        "POST /centres/{centre}/personnels",
                        "Rattacher un personnel",
                        Cercle.ADMIN_DU_CENTRE,
                        d -> post(liste(d)).param("login", "ens003").param("droit", "ADMIN")),
                regle(
                        "GET /centres/{centre}/personnels/{id}/modification",
                        "Modifier un rattachement : la page",
                        Cercle.ADMIN_DU_CENTRE,
                        d -> get(lectrice(d) + "/modification")),
                regle(
                        "POST /centres/{centre}/personnels/{id}/modification",
                        "Changer le droit d'un personnel",
                        Cercle.ADMIN_DU_CENTRE,
                        d -> post(lectrice(d) + "/modification")
                                .param("version", "0")
                                .param("droit", "ADMIN")),
                regle(
                        "POST /centres/{centre}/personnels/{id}/detachement",
                        "Détacher un personnel",
                        Cercle.ADMIN_DU_CENTRE,
                        d -> post(lectrice(d) + "/detachement")));
    }

    private static String liste(Decor decor) {
        return "/centres/" + decor.centre + "/personnels";
    }

    private static String lectrice(Decor decor) {
        return liste(decor) + "/" + decor.rattachement;
    }
}
