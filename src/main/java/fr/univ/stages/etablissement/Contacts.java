package fr.univ.stages.etablissement;

import fr.univ.stages.etablissement.modele.Contact;
import fr.univ.stages.etablissement.modele.DonneesContact;
import fr.univ.stages.etablissement.modele.FicheContact;
import fr.univ.stages.etablissement.modele.SaisieContact;
import fr.univ.stages.etablissement.modele.Service;
import fr.univ.stages.etablissement.usage.UsagesDeclares;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.ControleSaisie;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Suivi;
import fr.univ.stages.referentiel.Liste;
import fr.univ.stages.referentiel.Nomenclatures;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People of the services: personal data, never listed beyond one établissement (3.1.4, 3.1.7). Rights are checked here. */
@Component
@Transactional
public class Contacts {

    private static final String QUOI = "Ce contact";
    private static final String OBJET = "contact ";
    private static final Comparator<FicheContact> PAR_NOM = Comparator.comparing(
            contact -> contact.nom() + " " + contact.prenom(), Collator.getInstance(Locale.FRANCE)::compare);

    private final ContactRepository contacts;
    private final ServiceRepository services;
    private final ControleSaisie controle;
    private final Nomenclatures listes;
    private final DroitsEtablissements droits;
    private final UsagesDeclares usages;
    private final TracesDeFusion traces;
    private final Journal journal;
    private final Horloge horloge;

    Contacts(
            ContactRepository contacts,
            ServiceRepository services,
            ControleSaisie controle,
            Nomenclatures listes,
            DroitsEtablissements droits,
            UsagesDeclares usages,
            TracesDeFusion traces,
            Journal journal,
            Horloge horloge) {
        this.contacts = contacts;
        this.services = services;
        this.controle = controle;
        this.listes = listes;
        this.droits = droits;
        this.usages = usages;
        this.traces = traces;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** The people of one service by name, as far as this person may know them; throws Interdit, or Introuvable. */
    @Transactional(readOnly = true)
    public List<FicheContact> de(long service, Acteur lecteur) {
        droits.exigerConsultation(lecteur);
        Service lieu = services.findById(service)
                .or(() -> traces.service(service).flatMap(services::findById))
                .orElseThrow(Services::inconnu);
        return fiches(contacts.duService(lieu.id())).stream()
                .map(fiche -> droits.voitLesCoordonnees(lecteur, fiche.creePar()) ? fiche : fiche.sansCoordonnees())
                .toList();
    }

    /** The people of all services of an établissement, by id of service; a service without any is not a key. */
    @Transactional(readOnly = true)
    public Map<Long, List<FicheContact>> parService(long etablissement) {
        return fiches(contacts.deLEtablissement(etablissement)).stream()
                .collect(Collectors.groupingBy(FicheContact::service));
    }

    /** One person, or the sheet theirs was joined with by a merge; throws Introuvable. */
    @Transactional(readOnly = true)
    public FicheContact fiche(long id) {
        return contacts.findById(id)
                .or(() -> traces.contact(id).flatMap(contacts::findById))
                .orElseThrow(Contacts::inconnu)
                .fiche();
    }

    /** The same for whoever is about to name them in a record: nobody deletes them before the transaction ends. */
    public FicheContact retenir(long id) {
        return contacts.pourNommer(id)
                .or(() -> traces.contact(id).flatMap(contacts::pourNommer))
                .orElseThrow(Contacts::inconnu)
                .fiche();
    }

    /** Enters one; throws Refus, Interdit, or Introuvable for the service. */
    public FicheContact creer(long service, SaisieContact saisie, Acteur acteur) {
        droits.exigerSaisie(acteur);
        Service lieu = services.pourNommer(service)
                .or(() -> traces.service(service).flatMap(services::pourNommer))
                .orElseThrow(Services::inconnu);
        Suivi suivi = Suivi.creation(horloge.maintenant(), acteur);
        Contact cree = contacts.saveAndFlush(new Contact(lieu.id(), accepter(saisie), !droits.gere(acteur), suivi));
        journal.noter(acteur, ActionTracee.CREATION, OBJET + cree.id());
        return cree.fiche();
    }

    /** Corrects one, an étudiant only one they entered; throws Perime when it changed since saisie.version was read. */
    public FicheContact modifier(long id, SaisieContact saisie, Acteur acteur) {
        Contact contact = pourChanger(id, acteur);
        if (saisie.version() == null || saisie.version() != contact.version()) {
            throw new Perime();
        }
        contact.modifier(
                accepter(saisie), !droits.gere(acteur), contact.suivi().modification(horloge.maintenant(), acteur));
        journal.noter(acteur, ActionTracee.MODIFICATION, OBJET + id);
        return contacts.saveAndFlush(contact).fiche();
    }

    /** Deletes one that no other module uses (Refus otherwise); an étudiant only one they entered. */
    public void supprimer(long id, Acteur acteur) {
        Contact contact = pourChanger(id, acteur);
        usages.exigerInutilise(module -> module.duContact(id), QUOI);
        usages.supprimer(
                () -> {
                    contacts.delete(contact);
                    contacts.flush();
                },
                QUOI);
        journal.noter(acteur, ActionTracee.SUPPRESSION, OBJET + id);
    }

    private Contact pourChanger(long id, Acteur acteur) {
        droits.exigerSaisie(acteur);
        Contact contact = contacts.pourModifier(id).orElseThrow(() -> parti(id));
        if (!droits.changeSien(acteur, contact.suivi())) {
            throw new Interdit("Ce contact a été créé par une autre personne : demandez à votre centre de gestion.");
        }
        return contact;
    }

    private RuntimeException parti(long id) {
        return traces.contact(id).isPresent()
                ? new Perime("Ce contact a été réuni avec la même personne. Rechargez la page pour la voir.")
                : inconnu();
    }

    private DonneesContact accepter(SaisieContact saisie) {
        Map<String, String> erreurs = controle.erreurs(saisie);
        if (!erreurs.containsKey("civilite") && !listes.existe(Liste.CIVILITE, saisie.civilite())) {
            erreurs.put("civilite", "Choisissez la civilité dans la liste.");
        }
        controle.exiger(erreurs);
        return DonneesContact.de(saisie);
    }

    private static List<FicheContact> fiches(Collection<Contact> trouves) {
        return trouves.stream().map(Contact::fiche).sorted(PAR_NOM).toList();
    }

    private static Introuvable inconnu() {
        return new Introuvable("Ce contact n'existe pas ou a été supprimé.");
    }
}
