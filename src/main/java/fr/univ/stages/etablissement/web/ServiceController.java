package fr.univ.stages.etablissement.web;

import fr.univ.stages.etablissement.Contacts;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.etablissement.modele.FicheContact;
import fr.univ.stages.etablissement.modele.FicheService;
import fr.univ.stages.etablissement.modele.SaisieContact;
import fr.univ.stages.etablissement.modele.SaisieServiceAccueil;
import fr.univ.stages.securite.ActeurCourant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Services and their people for the forms and pages, as JSON. */
@RestController
@RequestMapping("/api/services/{id}")
class ServiceController {

    private final Services services;
    private final Contacts contacts;
    private final ActeurCourant courant;

    ServiceController(Services services, Contacts contacts, ActeurCourant courant) {
        this.services = services;
        this.contacts = contacts;
        this.courant = courant;
    }

    @PutMapping
    FicheService modifier(@PathVariable long id, @RequestBody SaisieServiceAccueil saisie) {
        return services.modifier(id, saisie, courant.acteur());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supprimer(@PathVariable long id) {
        services.supprimer(id, courant.acteur());
    }

    @GetMapping("/contacts")
    List<FicheContact> contacts(@PathVariable long id) {
        return contacts.de(id, courant.acteur());
    }

    @PostMapping("/contacts")
    FicheContact creerContact(@PathVariable long id, @RequestBody SaisieContact saisie) {
        return contacts.creer(id, saisie, courant.acteur());
    }
}
