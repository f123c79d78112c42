package fr.univ.stages.etablissement.web;

import fr.univ.stages.etablissement.Contacts;
import fr.univ.stages.etablissement.modele.FicheContact;
import fr.univ.stages.etablissement.modele.SaisieContact;
import fr.univ.stages.securite.ActeurCourant;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One person of a service for the forms, as JSON. */
@RestController
@RequestMapping("/api/contacts/{id}")
class ContactController {

    private final Contacts contacts;
    private final ActeurCourant courant;

    ContactController(Contacts contacts, ActeurCourant courant) {
        this.contacts = contacts;
        this.courant = courant;
    }

    @PutMapping
    FicheContact modifier(@PathVariable long id, @RequestBody SaisieContact saisie) {
        return contacts.modifier(id, saisie, courant.acteur());
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void supprimer(@PathVariable long id) {
        contacts.supprimer(id, courant.acteur());
    }
}
