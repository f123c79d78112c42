package fr.univ.stages.etablissement.web;

import fr.univ.stages.etablissement.DroitsEtablissements;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.etablissement.modele.FicheEtablissement;
import fr.univ.stages.etablissement.modele.FicheService;
import fr.univ.stages.etablissement.modele.SaisieFiche;
import fr.univ.stages.etablissement.modele.SaisieServiceAccueil;
import fr.univ.stages.etablissement.recherche.CriteresEtablissements;
import fr.univ.stages.etablissement.recherche.DoublonsPossibles;
import fr.univ.stages.etablissement.recherche.ResultatEtablissements;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.ActeurCourant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Organisations for the forms and pages, as JSON. */
@RestController
@RequestMapping("/api/etablissements")
class EtablissementController {

    private final Etablissements etablissements;
    private final Services services;
    private final DroitsEtablissements droits;
    private final ActeurCourant courant;

    EtablissementController(
            Etablissements etablissements, Services services, DroitsEtablissements droits, ActeurCourant courant) {
        this.etablissements = etablissements;
        this.services = services;
        this.droits = droits;
        this.courant = courant;
    }

    @GetMapping
    ResultatEtablissements chercher(CriteresEtablissements criteres, BindingResult lecture) {
        droits.exigerConsultation(courant.acteur());
        if (lecture.hasErrors()) {
            throw Refus.sur("page", "Cette page n'existe pas.");
        }
        return etablissements.chercher(criteres);
    }

    @GetMapping("/{id}")
    FicheEtablissement fiche(@PathVariable long id) {
        droits.exigerConsultation(courant.acteur());
        return etablissements.fiche(id);
    }

    @PostMapping
    FicheEtablissement creer(@RequestBody SaisieFiche saisie) {
        return etablissements.creer(saisie, courant.acteur());
    }

    @PutMapping("/{id}")
    FicheEtablissement modifier(@PathVariable long id, @RequestBody SaisieFiche saisie) {
        return etablissements.modifier(id, saisie, courant.acteur());
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supprimer(@PathVariable long id) {
        etablissements.supprimer(id, courant.acteur());
    }

    @GetMapping("/{id}/services")
    List<FicheService> services(@PathVariable long id) {
        droits.exigerConsultation(courant.acteur());
        return services.de(id);
    }

    @PostMapping("/{id}/services")
    FicheService creerService(@PathVariable long id, @RequestBody SaisieServiceAccueil saisie) {
        return services.creer(id, saisie, courant.acteur());
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
    Map<String, Object> doublons(DoublonsPossibles doublons) {
        return Map.of("message", doublons.getMessage(), "erreurs", Map.of(), "doublonsPossibles", doublons.lignes());
    }
}
