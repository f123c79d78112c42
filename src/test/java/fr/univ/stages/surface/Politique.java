package fr.univ.stages.surface;

import static fr.univ.stages.surface.Cercle.ADMINISTRATEUR;
import static fr.univ.stages.surface.Cercle.CONNECTES;
import static fr.univ.stages.surface.Cercle.GESTIONNAIRES_DU_DOSSIER;
import static fr.univ.stages.surface.Cercle.LECTEURS_DU_DOSSIER;
import static fr.univ.stages.surface.Cercle.PERSONNE;
import static fr.univ.stages.surface.Cercle.PERSONNELS;
import static fr.univ.stages.surface.Cercle.REDACTEURS;
import static fr.univ.stages.surface.Cercle.REDACTEURS_DU_DOSSIER;
import static fr.univ.stages.surface.Cercle.REDACTEURS_ET_ETUDIANTS;
import static fr.univ.stages.surface.Cercle.SAISISSEUR;
import static fr.univ.stages.surface.Cercle.SAISISSEUR_ET_GESTIONNAIRES;
import static fr.univ.stages.surface.Cercle.TOUS;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Who may use each address (1.5): the one table, tried by {@link SurfaceTest} and printed in docs/droits.md. */
final class Politique {

    private Politique() {}

    static List<Regle> regles() {
        return Stream.of(
                        ouvertes(),
                        portail(),
                        RegleCentres.regles(),
                        RegleRecherche.regles(),
                        conventions(),
                        RegleAvenants.regles(),
                        taches(),
                        references(),
                        RegleReferences.regles(),
                        organismes(),
                        RegleImport.regles(),
                        RegleRegistre.regles(),
                        ReglePersonnels.regles(),
                        pagesDuMoteur())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Regle> ouvertes() {
        return List.of(
                page("GET /connexion", "Page de connexion", TOUS),
                page("GET /connexion/depart", "Aller au service de connexion de l'université", TOUS),
                page("GET /connexion/sortie", "Quitter aussi ce service", TOUS),
                regle("POST /connexion/sortie", "Quitter aussi ce service", TOUS, d -> post("/connexion/sortie")),
                regle(
                        "POST /connexion",
                        "Se connecter",
                        TOUS,
                        d -> post("/connexion").param("identifiant", "per005").param("motDePasse", "demo")),
                regle("POST /deconnexion", "Se déconnecter", TOUS, d -> post("/deconnexion")),
                page("GET /mentions", "Mentions légales", TOUS),
                page("GET /accessibilite", "Déclaration d'accessibilité", TOUS),
                page("GET /verification", "Vérifier un document par son code ou son empreinte", TOUS),
                regle("* /error", "Page d'erreur, sans rien d'un dossier", PERSONNE, d -> get("/error")),
                regle(
                        "GET /webjars/**",
                        "Bibliothèques des pages",
                        TOUS,
                        d -> get("/webjars/htmx.org/dist/htmx.min.js")),
                regle(
                        "GET /forms/_commun/**",
                        "Moteur des formulaires, sans données",
                        TOUS,
                        d -> get("/forms/_commun/formulaire.js")),
                regle("GET /charte/**", "Charte de l'université", TOUS, d -> get("/charte/charte.css")),
                regle("GET /**", "Style et images du portail", TOUS, d -> get("/portail/portail.css")),
                page("GET /actuator/health", "État de santé, sans détail", TOUS),
                regle("GET /actuator/health/**", "État d'une sonde", TOUS, d -> get("/actuator/health/readiness")),
                page("GET /actuator", "Liste des sondes", CONNECTES));
    }

    private static List<Regle> portail() {
        return List.of(
                page("GET /", "Accueil", CONNECTES).montre(SAISISSEUR, d -> "/taches/" + d.tache),
                page("GET /aide", "Guides", CONNECTES),
                page("GET /aide/probleme", "Signaler un problème : la page", CONNECTES),
                regle(
                        "POST /aide/probleme",
                        "Signaler un problème",
                        CONNECTES,
                        d -> post("/aide/probleme")
                                .param("page", "/conventions/" + d.numero)
                                .param("dossier", "" + d.numero)
                                .param("texte", "La page ne s'ouvre pas.")),
                page("GET /aide/problemes", "Lire les problèmes signalés à ses centres", REDACTEURS),
                page("GET /journal", "Journal", ADMINISTRATEUR),
                page("GET /taches", "Mes tâches", CONNECTES).montre(SAISISSEUR, d -> "/taches/" + d.tache));
    }

    private static List<Regle> conventions() {
        return List.of(
                page("GET /conventions/nouvelle", "Consignes avant une convention", REDACTEURS_ET_ETUDIANTS),
                regle(
                        "POST /conventions/nouvelle",
                        "Commencer une convention",
                        REDACTEURS_ET_ETUDIANTS,
                        d -> post("/conventions/nouvelle")),
                regle(
                        "POST /conventions/saisies/{id}/suppression",
                        "Abandonner une saisie",
                        REDACTEURS_DU_DOSSIER,
                        d -> post("/conventions/saisies/" + d.saisie + "/suppression")),
                regle("GET /conventions/{numero}", "Voir une convention", LECTEURS_DU_DOSSIER, d -> get(fiche(d))),
                regle(
                        "GET /conventions/{numero}/documents",
                        "Revenir à une convention",
                        CONNECTES,
                        d -> get(fiche(d) + "/documents")),
                regle(
                        "GET /conventions/{numero}/documents [HX-Request]",
                        "Voir si les documents sont prêts",
                        LECTEURS_DU_DOSSIER,
                        d -> get(fiche(d) + "/documents").header("HX-Request", "true")),
                regle(
                        "GET /conventions/{numero}/{type}.pdf",
                        "Imprimer la convention et son récapitulatif",
                        LECTEURS_DU_DOSSIER,
                        d -> get(fiche(d) + "/convention.pdf")),
                regle(
                        "GET /conventions/{numero}/attestation.pdf",
                        "Imprimer l'attestation, une fois le stage fini",
                        LECTEURS_DU_DOSSIER,
                        d -> get("/conventions/" + d.numeroAnnulable + "/attestation.pdf")),
                regle(
                        "POST /conventions/{numero}/modification",
                        "Rouvrir une section",
                        REDACTEURS_DU_DOSSIER,
                        d -> post(fiche(d) + "/modification").param("etape", "saisirStage")),
                regle(
                        "POST /conventions/{numero}/reprise",
                        "Terminer la modification d'une autre personne",
                        GESTIONNAIRES_DU_DOSSIER,
                        d -> post("/conventions/" + d.numeroRouvert + "/reprise")),
                regle(
                        "POST /conventions/{numero}/validation/annulation",
                        "Annuler la validation",
                        GESTIONNAIRES_DU_DOSSIER,
                        d -> post("/conventions/" + d.numeroAnnulable + "/validation/annulation")),
                regle(
                        "POST /conventions/{numero}/signatures/{qualite}/retrait",
                        "Retirer une signature",
                        GESTIONNAIRES_DU_DOSSIER,
                        d -> post("/conventions/" + d.numeroSigne + "/signatures/tuteur/retrait")),
                regle(
                        "POST /conventions/{numero}/signatures/scan",
                        "Joindre un document signé",
                        GESTIONNAIRES_DU_DOSSIER,
                        d -> multipart("/conventions/" + d.numeroSigne + "/signatures/scan")
                                .file(Decor.scan())
                                .param("qualites", "tuteur")),
                regle(
                        "GET /conventions/{numero}/signatures/{qualite}/scan",
                        "Lire un document signé",
                        LECTEURS_DU_DOSSIER,
                        d -> get("/conventions/" + d.numeroSigne + "/signatures/etudiant/scan")),
                regle(
                        "POST /conventions/{numero}/nir",
                        "Afficher le numéro de sécurité sociale",
                        GESTIONNAIRES_DU_DOSSIER,
                        d -> post(fiche(d) + "/nir")),
                regle(
                        "POST /conventions/{numero}/suppression",
                        "Supprimer une convention",
                        GESTIONNAIRES_DU_DOSSIER,
                        d -> post(fiche(d) + "/suppression")));
    }

    private static List<Regle> taches() {
        return List.of(
                regle("GET /taches/{id}", "Ouvrir une étape", REDACTEURS_DU_DOSSIER, d -> get("/taches/" + d.tache)),
                regle(
                        "POST /taches/{id}/prise",
                        "Prendre une étape réservée au centre",
                        GESTIONNAIRES_DU_DOSSIER,
                        d -> post("/taches/" + d.tacheReservee + "/prise")),
                regle(
                        "GET /api/taches/{id}",
                        "Lire une étape",
                        REDACTEURS_DU_DOSSIER,
                        d -> get("/api/taches/" + d.tache)),
                regle(
                        "POST /api/taches/{id}",
                        "Enregistrer une étape (qui la saisit)",
                        SAISISSEUR,
                        d -> json(
                                post("/api/taches/" + d.tache),
                                "{\"version\":%d,\"saisie\":{\"etablissement\":%d}}"
                                        .formatted(d.version(), d.hote.etablissement()))),
                regle(
                        "POST /api/taches/{id}/etape",
                        "Aller à une autre étape (qui la saisit)",
                        SAISISSEUR,
                        d -> json(
                                post("/api/taches/" + d.tache + "/etape"),
                                "{\"version\":%d,\"etape\":\"saisirEtudiant\"}".formatted(d.version()))),
                regle(
                        "PUT /api/taches/{id}/brouillon",
                        "Garder un brouillon (qui saisit l'étape)",
                        SAISISSEUR,
                        d -> json(
                                put("/api/taches/" + d.tache + "/brouillon"),
                                "{\"saisie\":{\"etablissement\":%d}}".formatted(d.hote.etablissement()))),
                regle(
                                "GET /api/taches/cartes",
                                "Nommer les tâches de Tasklist",
                                CONNECTES,
                                d -> get("/api/taches/cartes").param("ids", d.tache))
                        .montre(SAISISSEUR_ET_GESTIONNAIRES, d -> "DARFEUILLOU"));
    }

    private static List<Regle> references() {
        return List.of(
                page("GET /api/nomenclatures/{type}", "Listes de choix", CONNECTES, "/api/nomenclatures/CIVILITE"),
                page("GET /api/naf", "Activités", CONNECTES, "/api/naf?q=pain"),
                page("GET /api/secteurs", "Secteurs d'activité", CONNECTES),
                page("GET /api/pays", "Pays", CONNECTES),
                page("GET /api/communes", "Communes", CONNECTES, "/api/communes?codePostal=35000"),
                page("GET /api/cpam", "Caisses", CONNECTES, "/api/cpam?q=rennes"),
                page(
                        "GET /api/duree",
                        "Durée d'un stage",
                        CONNECTES,
                        "/api/duree?debut=2027-03-01&fin=2027-04-01&heuresParSemaine=35"),
                regle(
                        "GET /api/annees",
                        "Années d'un dossier",
                        SAISISSEUR_ET_GESTIONNAIRES,
                        d -> get("/api/annees").param("debut", "2027-03-01").param("dossier", "" + d.saisie)),
                page("GET /api/offres", "Offres diffusées", CONNECTES, "/api/offres?q=chimie"),
                page("GET /api/enseignants", "Enseignants", CONNECTES, "/api/enseignants?nom=ostreval"),
                page(
                                "GET /api/etudiants",
                                "Chercher les étudiants de ses centres",
                                REDACTEURS,
                                "/api/etudiants?q=darfeuillou")
                        .montre(GESTIONNAIRES_DU_DOSSIER, d -> "22600186"),
                page(
                        "GET /api/etudiants/{numEtudiant}",
                        "Fiche d'un étudiant",
                        REDACTEURS_DU_DOSSIER,
                        "/api/etudiants/22600186"));
    }

    private static List<Regle> pagesDuMoteur() {
        return List.of(
                page("GET /camunda/app/**", "Pages de Tasklist", PERSONNELS, "/camunda/app/tasklist/scripts/config.js"),
                page(
                        "GET /camunda/app/**",
                        "Pages de Cockpit",
                        ADMINISTRATEUR,
                        "/camunda/app/cockpit/scripts/config.js"),
                page("GET /camunda/app/**", "Pages d'Admin", ADMINISTRATEUR, "/camunda/app/admin/scripts/config.js"),
                page("GET /camunda/assets/**", "Style de ces pages", PERSONNELS, "/camunda/assets/stages/stages.css"),
                page(
                        "GET /camunda/assets/charte/**",
                        "Charte de l'université, dans ces pages",
                        PERSONNELS,
                        "/camunda/assets/charte/charte.css"),
                page("GET /camunda/lib/**", "Bibliothèques de ces pages", PERSONNELS, "/camunda/lib/deps.js"),
                page("GET /camunda/favicon.ico", "Icône de ces pages", PERSONNELS),
                page("GET /camunda/api/**", "Fichiers sous l'API du moteur : aucun", PERSONNE, "/camunda/api/x"));
    }

    private static List<Regle> organismes() {
        return Stream.of(RegleOrganismes.lecture(), RegleOrganismes.ecriture())
                .flatMap(List::stream)
                .toList();
    }

    static Regle regle(String route, String quoi, Cercle permis, Regle.Essai requete) {
        return new Regle(route, quoi, permis, requete, null, null);
    }

    /** A page whose address is that of its route. */
    static Regle page(String route, String quoi, Cercle permis) {
        return page(route, quoi, permis, route.substring(route.indexOf(' ') + 1));
    }

    static Regle page(String route, String quoi, Cercle permis, String adresse) {
        return regle(route, quoi, permis, d -> get(adresse));
    }

    static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder requete, String corps) {
        return requete.contentType(MediaType.APPLICATION_JSON).content(corps);
    }

    private static String fiche(Decor decor) {
        return "/conventions/" + decor.numero;
    }
}
