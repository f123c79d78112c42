package fr.univ.stages.surface;

import static fr.univ.stages.surface.Cercle.ADMINISTRATEUR;
import static fr.univ.stages.surface.Politique.page;
import static fr.univ.stages.surface.Politique.regle;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;

/** Reference data shared by all centres: who runs the platform manages it, and nobody else. */
final class RegleReferences {

    private static final String VALEUR = "/nomenclatures/THEMATIQUE/DROIT/";
    private static final String ANNEE = "/nomenclatures/gratification/2026-01-01/modification";

    private RegleReferences() {}

    static List<Regle> regles() {
        return List.of(
                page("GET /nomenclatures", "Nomenclatures", ADMINISTRATEUR),
                page("GET /nomenclatures/{liste}", "Valeurs d'une liste", ADMINISTRATEUR, "/nomenclatures/THEMATIQUE"),
                regle(
                        "POST /nomenclatures/{liste}",
                        "Ajouter une valeur",
                        ADMINISTRATEUR,
                        d -> post("/nomenclatures/THEMATIQUE")
                                .param("code", "ESSAI")
                                .param("libelle", "Essai")),
                page(
                        "GET /nomenclatures/{liste}/{code}/modification",
                        "Renommer une valeur : la page",
                        ADMINISTRATEUR,
                        VALEUR + "modification"),
                regle(
                        "POST /nomenclatures/{liste}/{code}/modification",
                        "Renommer une valeur",
                        ADMINISTRATEUR,
                        d -> post(VALEUR + "modification").param("version", "0").param("libelle", "Droit")),
                regle(
                        "POST /nomenclatures/{liste}/{code}/deplacement",
                        "Déplacer une valeur",
                        ADMINISTRATEUR,
                        d -> post(VALEUR + "deplacement").param("monter", "false")),
                regle(
                        "POST /nomenclatures/{liste}/{code}/retrait",
                        "Retirer une valeur",
                        ADMINISTRATEUR,
                        d -> post(VALEUR + "retrait")),
                regle(
                        "POST /nomenclatures/{liste}/{code}/remise",
                        "Proposer de nouveau une valeur",
                        ADMINISTRATEUR,
                        d -> post(VALEUR + "remise")),
                regle(
                        "POST /nomenclatures/{liste}/{code}/suppression",
                        "Supprimer une valeur retirée",
                        ADMINISTRATEUR,
                        d -> post("/nomenclatures/REGIME_SECU/LMDE/suppression")),
                page("GET /nomenclatures/gratification", "Montants de la gratification", ADMINISTRATEUR),
                page("GET /nomenclatures/gratification/nouvelle", "Ajouter une année : la page", ADMINISTRATEUR),
                regle(
                        "POST /nomenclatures/gratification/nouvelle",
                        "Ajouter une année",
                        ADMINISTRATEUR,
                        d -> post("/nomenclatures/gratification/nouvelle")
                                .param("apres", "2026-12-31")
                                .param("valableAu", "2027-12-31")
                                .param("pmss", "4100")
                                .param("plafondHoraire", "31")
                                .param("taux", "15")),
                page(
                        "GET /nomenclatures/gratification/{du}/modification",
                        "Corriger la dernière année : la page",
                        ADMINISTRATEUR,
                        ANNEE),
                regle(
                        "POST /nomenclatures/gratification/{du}/modification",
                        "Corriger la dernière année",
                        ADMINISTRATEUR,
                        d -> post(ANNEE)
                                .param("version", "0")
                                .param("valableAu", "2026-12-31")
                                .param("pmss", "4005")
                                .param("plafondHoraire", "30")
                                .param("taux", "15")),
                page("GET /nomenclatures/naf", "Activités et leurs dates", ADMINISTRATEUR, "/nomenclatures/naf?q=pain"),
                regle(
                        "POST /nomenclatures/naf",
                        "Changer ce que la saisie accepte",
                        ADMINISTRATEUR,
                        d -> post("/nomenclatures/naf")
                                .param("version", "0")
                                .param("naf2025Des", "2026-01-01")
                                .param("rev2JusquAu", "2027-06-30")));
    }
}
