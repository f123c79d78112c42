package fr.univ.stages.convention.saisie;

import fr.univ.stages.convention.ReglesDuCentre;
import fr.univ.stages.convention.modele.Accueil;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.etablissement.Contacts;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.etablissement.modele.FicheContact;
import fr.univ.stages.etablissement.modele.FicheService;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Checks that the host, its service and its people exist and belong together (steps 2, 3, 4 and 7). */
@Component
class ControleAccueil {

    private final Etablissements etablissements;
    private final Services services;
    private final Contacts contacts;
    private final ReglesDuCentre regles;

    ControleAccueil(Etablissements etablissements, Services services, Contacts contacts, ReglesDuCentre regles) {
        this.etablissements = etablissements;
        this.services = services;
        this.contacts = contacts;
        this.regles = regles;
    }

    long etablissement(long id) {
        return connu("etablissement", () -> etablissements.retenir(id)).id();
    }

    long service(long id, Accueil accueil) {
        exigerEnPlace(accueil);
        FicheService service = connu("service", () -> services.retenir(id));
        if (accueil.etablissement() == null || service.etablissement() != accueil.etablissement()) {
            throw Refus.sur("service", "Choisissez un service de l'établissement d'accueil.");
        }
        return service.id();
    }

    Long tuteur(Long id, Convention convention) {
        if (id == null) {
            if (regles.de(convention).tuteurObligatoire()) {
                throw Refus.sur(
                        "tuteur",
                        "Votre centre de gestion demande un tuteur professionnel : choisissez-le ou créez-le.");
            }
            return null;
        }
        exigerEnPlace(convention.accueil());
        FicheContact contact = connu("tuteur", () -> contacts.retenir(id));
        if (convention.accueil().service() == null
                || contact.service() != convention.accueil().service()) {
            throw Refus.sur("tuteur", "Choisissez une personne du service d'accueil.");
        }
        return contact.id();
    }

    Long signataire(Long id, Accueil accueil) {
        if (id == null) {
            return null;
        }
        exigerEnPlace(accueil);
        FicheContact contact = connu("signataire", () -> contacts.retenir(id));
        service(contact.service(), accueil, "signataire");
        return contact.id();
    }

    private void service(long id, Accueil accueil, String champ) {
        if (accueil.etablissement() == null || services.fiche(id).etablissement() != accueil.etablissement()) {
            throw Refus.sur(champ, "Choisissez une personne de l'établissement d'accueil.");
        }
    }

    /** The host cannot be merged into another from now on; throws Perime when it just was. */
    private void exigerEnPlace(Accueil accueil) {
        if (accueil.etablissement() != null
                && connu("etablissement", () -> etablissements.retenir(accueil.etablissement()))
                                .id()
                        != accueil.etablissement()) {
            throw new Perime("L'établissement d'accueil vient d'être fusionné avec un autre. Rechargez cette étape.");
        }
    }

    private static <T> T connu(String champ, Supplier<T> lecture) {
        try {
            return lecture.get();
        } catch (Introuvable e) {
            throw Refus.sur(champ, "Cette fiche n'existe plus : choisissez-en une autre.");
        }
    }
}
