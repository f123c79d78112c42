package fr.univ.stages.etablissement;

import fr.univ.stages.etablissement.modele.DonneesService;
import fr.univ.stages.etablissement.modele.Etablissement;
import fr.univ.stages.etablissement.modele.FicheService;
import fr.univ.stages.etablissement.modele.SaisieServiceAccueil;
import fr.univ.stages.etablissement.modele.Service;
import fr.univ.stages.etablissement.regles.ReglesService;
import fr.univ.stages.etablissement.usage.UsagesDeclares;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Suivi;
import fr.univ.stages.referentiel.Libelles;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
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
    private static final String OBJET = "service ";

    private final EtablissementRepository etablissements;
    private final ServiceRepository services;
    private final ContactRepository contacts;
    private final VerrousEtablissements verrous;
    private final ReglesService regles;
    private final DroitsEtablissements droits;
    private final UsagesDeclares usages;
    private final FichesEtablissements fiches;
    private final NomsDeServices noms;
    private final TracesDeFusion traces;
    private final Journal journal;
    private final Horloge horloge;

    Services(
            EtablissementRepository etablissements,
            ServiceRepository services,
            ContactRepository contacts,
            VerrousEtablissements verrous,
            ReglesService regles,
            DroitsEtablissements droits,
            UsagesDeclares usages,
            FichesEtablissements fiches,
            NomsDeServices noms,
            TracesDeFusion traces,
            Journal journal,
            Horloge horloge) {
        this.etablissements = etablissements;
        this.services = services;
        this.contacts = contacts;
        this.verrous = verrous;
        this.regles = regles;
        this.droits = droits;
        this.usages = usages;
        this.fiches = fiches;
        this.noms = noms;
        this.traces = traces;
        this.journal = journal;
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

    /** One service, or the one it was joined with by a merge; throws Introuvable. */
    @Transactional(readOnly = true)
    public FicheService fiche(long id) {
        return fiche(services.findById(id)
                .or(() -> traces.service(id).flatMap(services::findById))
                .orElseThrow(Services::inconnu));
    }

    /** The same for whoever is about to name it in a record: nobody deletes it before the transaction ends. */
    public FicheService retenir(long id) {
        return fiche(services.pourNommer(id)
                .or(() -> traces.service(id).flatMap(services::pourNommer))
                .orElseThrow(Services::inconnu));
    }

    /** Enters one, « à vérifier » when an étudiant does; throws Refus, Interdit, or Introuvable for the établissement. */
    public FicheService creer(long etablissement, SaisieServiceAccueil saisie, Acteur acteur) {
        droits.exigerSaisie(acteur);
        Etablissement employeur = verrous.retenir(etablissement);
        DonneesService donnees = regles.accepter(saisie, employeur.donnees().departement());
        noms.exigerLibre(employeur.id(), donnees.nom(), null);
        Suivi suivi = Suivi.creation(horloge.maintenant(), acteur);
        Service cree = noms.enregistrer(new Service(employeur.id(), donnees, !droits.gere(acteur), suivi));
        journal.noter(acteur, ActionTracee.CREATION, OBJET + cree.id());
        return fiche(cree);
    }

    /** Corrects one; staff who do so have verified it. Throws Perime when it changed since saisie.version was read. */
    public FicheService modifier(long id, SaisieServiceAccueil saisie, Acteur acteur) {
        Service service = pourModifier(id, acteur);
        if (saisie.version() == null || saisie.version() != service.version()) {
            throw new Perime();
        }
        Etablissement employeur =
                etablissements.findById(service.etablissementId()).orElseThrow(Etablissements::inconnu);
        DonneesService donnees = regles.accepter(saisie, employeur.donnees().departement());
        noms.exigerLibre(employeur.id(), donnees.nom(), id);
        service.modifier(donnees, !droits.gere(acteur), service.suivi().modification(horloge.maintenant(), acteur));
        Service modifie = noms.enregistrer(service);
        journal.noter(acteur, ActionTracee.MODIFICATION, OBJET + id);
        return fiche(modifie);
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
        journal.noter(acteur, ActionTracee.SUPPRESSION, OBJET + id);
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
        Service service = services.pourModifier(id).orElseThrow(() -> parti(id));
        droits.exigerModification(acteur, service.suivi(), service.aVerifier());
        return service;
    }

    private FicheService fiche(Service service) {
        return fiches.de(
                service, etablissements.findById(service.etablissementId()).orElseThrow(Etablissements::inconnu));
    }

    /** Joined with another since it was read: what was typed of it is to be compared with that one first. */
    private RuntimeException parti(long id) {
        return traces.service(id).isPresent()
                ? new Perime("Ce service a été réuni avec un autre du même nom. Rechargez la page pour le voir.")
                : inconnu();
    }

    static Introuvable inconnu() {
        return new Introuvable("Ce service n'existe pas ou a été supprimé.");
    }
}
