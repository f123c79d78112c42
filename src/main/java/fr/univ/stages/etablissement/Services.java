package fr.univ.stages.etablissement;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.referentiel.Libelles;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Services of an établissement, where stages take place (3.1.3). Rights are checked here. */
@Component
@Transactional
public class Services {

    private static final String QUOI = "Ce service";

    private final EtablissementRepository etablissements;
    private final ServiceRepository services;
    private final ContactRepository contacts;
    private final VerrousOrganismes verrous;
    private final ReglesService regles;
    private final DroitsOrganismes droits;
    private final UsagesDeclares usages;
    private final FichesOrganismes fiches;
    private final Horloge horloge;

    Services(
            EtablissementRepository etablissements,
            ServiceRepository services,
            ContactRepository contacts,
            VerrousOrganismes verrous,
            ReglesService regles,
            DroitsOrganismes droits,
            UsagesDeclares usages,
            FichesOrganismes fiches,
            Horloge horloge) {
        this.etablissements = etablissements;
        this.services = services;
        this.contacts = contacts;
        this.verrous = verrous;
        this.regles = regles;
        this.droits = droits;
        this.usages = usages;
        this.fiches = fiches;
        this.horloge = horloge;
    }

    /** The services of an établissement by name; throws Introuvable when there is no such établissement. */
    @Transactional(readOnly = true)
    public List<FicheService> de(long etablissement) {
        Etablissement employeur = etablissements.findById(etablissement).orElseThrow(Etablissements::inconnu);
        List<Service> trouves = services.findByEtablissementId(etablissement);
        Libelles.Lus libelles = fiches.libelles(employeur, trouves);
        return trouves.stream()
                .map(service -> fiches.de(service, employeur, libelles))
                .sorted(Comparator.comparing(FicheService::nom, Collator.getInstance(Locale.FRANCE)))
                .toList();
    }

    /** One service; throws Introuvable. */
    @Transactional(readOnly = true)
    public FicheService fiche(long id) {
        return fiche(services.findById(id).orElseThrow(Services::inconnu));
    }

    /** The same for whoever is about to name it in a record: nobody deletes it before the transaction ends. */
    public FicheService retenir(long id) {
        return fiche(services.pourNommer(id).orElseThrow(Services::inconnu));
    }

    /** Enters one, « à vérifier » when an étudiant does; throws Refus, Interdit, or Introuvable for the établissement. */
    public FicheService creer(long etablissement, SaisieServiceAccueil saisie, Acteur acteur) {
        droits.exigerSaisie(acteur);
        Etablissement employeur = verrous.retenir(etablissement);
        DonneesService donnees = regles.accepter(saisie, employeur.donnees().departement());
        Suivi suivi = Suivi.creation(horloge.maintenant(), acteur.login());
        return fiche(services.saveAndFlush(new Service(employeur.id(), donnees, !droits.gere(acteur), suivi)));
    }

    /** Corrects one; staff who do so have verified it. Throws Perime when it changed since saisie.version was read. */
    public FicheService modifier(long id, SaisieServiceAccueil saisie, Acteur acteur) {
        Service service = pourModifier(id, acteur);
        if (saisie.version() == null || saisie.version() != service.version()) {
            throw new Perime();
        }
        Etablissement employeur =
                etablissements.findById(service.etablissementId()).orElseThrow(Etablissements::inconnu);
        service.modifier(
                regles.accepter(saisie, employeur.donnees().departement()),
                !droits.gere(acteur),
                service.suivi().modification(horloge.maintenant(), acteur.login()));
        return fiche(services.saveAndFlush(service));
    }

    /** Deletes one without contacts that no other module uses; throws Refus otherwise. */
    public void supprimer(long id, Acteur acteur) {
        Service service = pourModifier(id, acteur);
        if (!contacts.duService(id).isEmpty()) {
            throw Refus.general("Ce service ne peut pas être supprimé : supprimez d'abord ses contacts.");
        }
        exigerInutilise(service);
        usages.supprimer(
                () -> {
                    services.delete(service);
                    services.flush();
                },
                QUOI);
    }

    /** All services of an établissement that goes, and their contacts. */
    void supprimerDe(long etablissement) {
        services.findByEtablissementId(etablissement).forEach(this::exigerInutilise);
        contacts.deLEtablissement(etablissement).forEach(contact -> {
            usages.exigerInutilise(module -> module.duContact(contact.fiche().id()), "Un contact de cet établissement");
            contacts.delete(contact);
        });
        services.findByEtablissementId(etablissement).forEach(services::delete);
    }

    private void exigerInutilise(Service service) {
        usages.exigerInutilise(module -> module.duService(service.id()), QUOI);
    }

    private Service pourModifier(long id, Acteur acteur) {
        Service service = services.pourModifier(id).orElseThrow(Services::inconnu);
        droits.exigerModification(acteur, service.suivi(), service.aVerifier());
        return service;
    }

    private FicheService fiche(Service service) {
        return fiches.de(
                service, etablissements.findById(service.etablissementId()).orElseThrow(Etablissements::inconnu));
    }

    static Introuvable inconnu() {
        return new Introuvable("Ce service n'existe pas ou a été supprimé.");
    }
}
