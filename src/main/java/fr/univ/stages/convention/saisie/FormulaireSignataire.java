package fr.univ.stages.convention.saisie;

import fr.univ.stages.convention.modele.Accueil;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.etablissement.Contacts;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.etablissement.modele.FicheContact;
import fr.univ.stages.etablissement.modele.FicheService;
import fr.univ.stages.moteur.Vue;
import fr.univ.stages.noyau.Acteur;
import java.util.List;
import org.springframework.stereotype.Component;

/** Step 7: everybody of the host, service by service. */
@Component
class FormulaireSignataire implements FormulaireEtape {

    private final Etablissements etablissements;
    private final Services services;
    private final Contacts contacts;

    FormulaireSignataire(Etablissements etablissements, Services services, Contacts contacts) {
        this.etablissements = etablissements;
        this.services = services;
        this.contacts = contacts;
    }

    @Override
    public Etape etape() {
        return Etape.SIGNATAIRE;
    }

    @Override
    public Class<?> saisie() {
        return SaisieSignataire.class;
    }

    @Override
    public Vue vue(Convention convention, Acteur acteur) {
        Accueil accueil = convention.accueil();
        Long service = accueil.signataire() == null
                ? accueil.service()
                : Long.valueOf(contacts.fiche(accueil.signataire()).service());
        return new Vue()
                .saisie("signataire", accueil.signataire())
                .info("etablissement", etablissements.fiche(accueil.etablissement()))
                .info("service", service)
                .info(
                        "services",
                        services.de(accueil.etablissement()).stream()
                                .map(fiche -> avecContacts(fiche, service, acteur))
                                .toList());
    }

    /** Only the shown service brings its people; the form asks for the others when they are opened. */
    private ServiceEtContacts avecContacts(FicheService fiche, Long montre, Acteur acteur) {
        return new ServiceEtContacts(
                fiche.id(),
                fiche.nom(),
                Long.valueOf(fiche.id()).equals(montre) ? contacts.de(fiche.id(), acteur) : null);
    }

    private record ServiceEtContacts(long id, String nom, List<FicheContact> contacts) {}
}
