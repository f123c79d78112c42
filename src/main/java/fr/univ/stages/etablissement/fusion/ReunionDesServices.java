package fr.univ.stages.etablissement.fusion;

import fr.univ.stages.etablissement.ContactRepository;
import fr.univ.stages.etablissement.NomsDeServices;
import fr.univ.stages.etablissement.ServiceRepository;
import fr.univ.stages.etablissement.TracesDeFusion;
import fr.univ.stages.etablissement.modele.Adresse;
import fr.univ.stages.etablissement.modele.Cle;
import fr.univ.stages.etablissement.modele.Contact;
import fr.univ.stages.etablissement.modele.DonneesEtablissement;
import fr.univ.stages.etablissement.modele.Etablissement;
import fr.univ.stages.etablissement.modele.Service;
import fr.univ.stages.etablissement.usage.Remplacement;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Brings the services of one établissement, and their people, to another. A service of the same name at the same address
 * is the same service, a person of the same name and e-mail in it the same person; everybody else moves as they are. A
 * service that had the address of its établissement keeps that address, and is named after it when another has its name.
 */
@Component
class ReunionDesServices {

    private final ServiceRepository services;
    private final ContactRepository contacts;
    private final NomsDeServices noms;
    private final TracesDeFusion traces;

    ReunionDesServices(
            ServiceRepository services, ContactRepository contacts, NomsDeServices noms, TracesDeFusion traces) {
        this.services = services;
        this.contacts = contacts;
        this.noms = noms;
        this.traces = traces;
    }

    /** Moves and joins; what was joined stays, empty, until {@link #retirer}. */
    Remplacement reunir(Etablissement garde, Etablissement disparait, DonneesEtablissement finales) {
        Map<Long, Long> servicesReunis = new HashMap<>();
        Map<Long, Long> contactsReunis = new HashMap<>();
        Map<Long, String> cles = noms.cles(garde.id(), disparait.id());
        Map<String, Service> places = new HashMap<>();
        Set<String> pris = new HashSet<>();
        parId(garde).forEach(service -> {
            String cle = cles.get(service.id());
            pris.add(cle);
            places.putIfAbsent(place(cle, lieu(service, finales.adresse())), service);
        });
        for (Service service : parId(disparait)) {
            Adresse lieu = lieu(service, disparait.donnees().adresse());
            String cle = cles.get(service.id());
            Service semblable = places.putIfAbsent(place(cle, lieu), service);
            if (semblable == null) {
                boolean ailleurs = !Cle.de(lieu).equals(Cle.de(finales.adresse()));
                service.passerA(
                        garde.id(),
                        noms.libre(service.donnees().nom(), cle, lieu.commune(), pris),
                        ailleurs ? lieu : null,
                        finales.departement());
            } else {
                servicesReunis.put(service.id(), semblable.id());
                semblable.completer(service);
                contactsReunis.putAll(reunirLesContacts(service, semblable));
            }
        }
        services.flush();
        return new Remplacement(disparait.id(), garde.id(), servicesReunis, contactsReunis);
    }

    /** Deletes what was joined, once nothing names it any more; whoever still asks for it is led to what it became. */
    void retirer(Remplacement remplacement) {
        traces.noter(remplacement);
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

    private static String place(String cle, Adresse lieu) {
        return cle + "|" + Cle.de(lieu);
    }
}
