package fr.univ.stages.surface;

import static fr.univ.stages.surface.Cercle.LECTEURS_ET_ETUDIANTS;
import static fr.univ.stages.surface.Cercle.REDACTEURS;
import static fr.univ.stages.surface.Cercle.REDACTEURS_ET_AUTEUR;
import static fr.univ.stages.surface.Cercle.REDACTEURS_ET_ETUDIANTS;
import static fr.univ.stages.surface.Politique.json;
import static fr.univ.stages.surface.Politique.regle;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.UUID;

/** Host organisations, their services and people: staff who write manage them, a student what is theirs and unverified. */
final class RegleOrganismes {

    private static final String A_SOI = " (saisi par l'étudiant, pas encore vérifié)";

    private RegleOrganismes() {}

    static List<Regle> lecture() {
        return List.of(
                regle(
                        "GET /api/etablissements",
                        "Chercher un établissement",
                        LECTEURS_ET_ETUDIANTS,
                        d -> get("/api/etablissements").param("raisonSociale", "essai")),
                regle(
                        "GET /api/etablissements/{id}",
                        "Voir un établissement",
                        LECTEURS_ET_ETUDIANTS,
                        d -> get("/api/etablissements/" + d.libre.etablissement())),
                regle(
                        "GET /api/etablissements/{id}/services",
                        "Voir ses services",
                        LECTEURS_ET_ETUDIANTS,
                        d -> get("/api/etablissements/" + d.libre.etablissement() + "/services")),
                regle(
                        "GET /api/services/{id}/contacts",
                        "Voir ses contacts",
                        LECTEURS_ET_ETUDIANTS,
                        d -> get("/api/services/" + d.libre.service() + "/contacts")));
    }

    static List<Regle> ecriture() {
        return List.of(
                regle(
                        "POST /api/etablissements",
                        "Créer un établissement",
                        REDACTEURS_ET_ETUDIANTS,
                        d -> json(post("/api/etablissements"), etablissement("null"))),
                regle(
                        "PUT /api/etablissements/{id}",
                        "Modifier un établissement",
                        REDACTEURS,
                        d -> json(put("/api/etablissements/" + d.libre.etablissement()), etablissement("0"))),
                regle(
                        "PUT /api/etablissements/{id}",
                        "Modifier un établissement" + A_SOI,
                        REDACTEURS_ET_AUTEUR,
                        d -> json(put("/api/etablissements/" + d.sien.etablissement()), etablissement("0"))),
                regle(
                        "DELETE /api/etablissements/{id}",
                        "Supprimer un établissement",
                        REDACTEURS,
                        d -> delete("/api/etablissements/" + d.libre.etablissement())),
                regle(
                        "DELETE /api/etablissements/{id}",
                        "Supprimer un établissement" + A_SOI,
                        REDACTEURS_ET_AUTEUR,
                        d -> delete("/api/etablissements/" + d.sien.etablissement())),
                regle(
                        "POST /api/etablissements/{id}/services",
                        "Créer un service",
                        REDACTEURS_ET_ETUDIANTS,
                        d -> json(
                                post("/api/etablissements/" + d.libre.etablissement() + "/services"), service("null"))),
                regle(
                        "PUT /api/services/{id}",
                        "Modifier un service",
                        REDACTEURS,
                        d -> json(put("/api/services/" + d.libre.service()), service("0"))),
                regle(
                        "PUT /api/services/{id}",
                        "Modifier un service" + A_SOI,
                        REDACTEURS_ET_AUTEUR,
                        d -> json(put("/api/services/" + d.sien.service()), service("0"))),
                regle(
                        "DELETE /api/services/{id}",
                        "Supprimer un service",
                        REDACTEURS,
                        d -> delete("/api/services/" + d.serviceVide)),
                regle(
                        "DELETE /api/services/{id}",
                        "Supprimer un service" + A_SOI,
                        REDACTEURS_ET_AUTEUR,
                        d -> delete("/api/services/" + d.sonServiceVide)),
                regle(
                        "POST /api/services/{id}/contacts",
                        "Créer un contact",
                        REDACTEURS_ET_ETUDIANTS,
                        d -> json(post("/api/services/" + d.libre.service() + "/contacts"), contact("null"))),
                regle(
                        "PUT /api/contacts/{id}",
                        "Modifier un contact",
                        REDACTEURS,
                        d -> json(put("/api/contacts/" + d.libre.contact()), contact("0"))),
                regle(
                        "PUT /api/contacts/{id}",
                        "Modifier un contact" + A_SOI,
                        REDACTEURS_ET_AUTEUR,
                        d -> json(put("/api/contacts/" + d.sien.contact()), contact("0"))),
                regle(
                        "DELETE /api/contacts/{id}",
                        "Supprimer un contact",
                        REDACTEURS,
                        d -> delete("/api/contacts/" + d.libre.contact())),
                regle(
                        "DELETE /api/contacts/{id}",
                        "Supprimer un contact" + A_SOI,
                        REDACTEURS_ET_AUTEUR,
                        d -> delete("/api/contacts/" + d.sien.contact())));
    }

    private static String etablissement(String version) {
        return """
                {"version": %s, "raisonSociale": "Essai %s", "naf": "72.11Z", "typeStructure": "ETRANGER",
                 "voie": "1 Teststraße", "codePostal": "10115", "commune": "Berlin", "pays": "DE",
                 "confirmeDoublon": true}""".formatted(version, UUID.randomUUID());
    }

    private static String service(String version) {
        return "{\"version\": %s, \"nom\": \"Service %s\", \"memeAdresse\": true}"
                .formatted(version, UUID.randomUUID());
    }

    private static String contact(String version) {
        return """
                {"version": %s, "civilite": "M", "nom": "ESSAI", "prenom": "Paul", "fonction": "Chef",
                 "courriel": "p.essai@labo.example"}""".formatted(version);
    }
}
