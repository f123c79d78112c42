package fr.univ.stages.etablissement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Brings the services of one établissement, and their people, to another. A service of the same name at the same address
 * is the same service, a person of the same name and e-mail in it the same person; everybody else moves as they are, and
 * a service that had the address of its établissement keeps that address.
 */
@Component
class ReunionDesServices {

    private final ServiceRepository services;
    private final ContactRepository contacts;

    ReunionDesServices(ServiceRepository services, ContactRepository contacts) {
        this.services = services;
        this.contacts = contacts;
    }

    /** Moves and joins; what was joined stays, empty, until {@link #retirer}. */
    Remplacement reunir(Etablissement garde, Etablissement disparait, DonneesOrganisme finales) {
        Map<Long, Long> servicesReunis = new HashMap<>();
        Map<Long, Long> contactsReunis = new HashMap<>();
        Map<String, Service> places = new HashMap<>();
        parId(garde).forEach(service -> places.putIfAbsent(cle(service, finales.adresse()), service));
        for (Service service : parId(disparait)) {
            Adresse lieu = lieu(service, disparait.donnees().adresse());
            Service semblable = places.putIfAbsent(cle(service, lieu), service);
            if (semblable == null) {
                boolean ailleurs = !Cle.de(lieu).equals(Cle.de(finales.adresse()));
                service.passerA(garde.id(), ailleurs ? lieu : null, finales.departement());
            } else {
                servicesReunis.put(service.id(), semblable.id());
                semblable.completer(service);
                contactsReunis.putAll(reunirLesContacts(service, semblable));
            }
        }
        services.flush();
        return new Remplacement(disparait.id(), garde.id(), servicesReunis, contactsReunis);
    }

    /** Deletes what was joined, once nothing names it any more. */
    void retirer(Remplacement remplacement) {
        remplacement.contacts().keySet().forEach(id -> contacts.findById(id).ifPresent(contacts::delete));
        contacts.flush();
        remplacement.services().keySet().forEach(id -> services.findById(id).ifPresent(services::delete));
        services.flush();
    }

    private Map<Long, Long> reunirLesContacts(Service depart, Service arrivee) {
        Map<Long, Long> reunis = new HashMap<>();
        Map<String, Contact> connus = new HashMap<>();
        contacts.duService(arrivee.id()).forEach(contact -> connus.putIfAbsent(contact.cle(), contact));
        contacts.duService(depart.id()).forEach(contact -> {
            Contact semblable = connus.putIfAbsent(contact.cle(), contact);
            if (semblable == null) {
                contact.passerA(arrivee.id());
            } else {
                reunis.put(contact.id(), semblable.id());
                semblable.completer(contact);
            }
        });
        return reunis;
    }

    private List<Service> parId(Etablissement etablissement) {
        return services.findByEtablissementId(etablissement.id()).stream()
                .sorted(Comparator.comparing(Service::id))
                .toList();
    }

    private static Adresse lieu(Service service, Adresse deLEtablissement) {
        return service.donnees().adresse() == null
                ? deLEtablissement
                : service.donnees().adresse();
    }

    private static String cle(Service service, Adresse deLEtablissement) {
        return Cle.de(service.donnees().nom()) + "|" + Cle.de(lieu(service, deLEtablissement));
    }
}
