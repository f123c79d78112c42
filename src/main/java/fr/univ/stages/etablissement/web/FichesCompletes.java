package fr.univ.stages.etablissement.web;

import fr.univ.stages.etablissement.DroitsEtablissements;
import fr.univ.stages.etablissement.EtablissementRepository;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.FichesEtablissements;
import fr.univ.stages.etablissement.fusion.Fusion;
import fr.univ.stages.etablissement.modele.Accord;
import fr.univ.stages.etablissement.modele.Contact;
import fr.univ.stages.etablissement.modele.Etablissement;
import fr.univ.stages.etablissement.modele.Service;
import fr.univ.stages.etablissement.web.FicheComplete.ContactSuivi;
import fr.univ.stages.etablissement.web.FicheComplete.ServiceComplet;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.referentiel.Libelles;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads an établissement with its agreements, merges, services and people in two queries (4.4). Rights are checked here. */
@Component
@Transactional(readOnly = true)
public class FichesCompletes {

    /** Rows of the query: people of an organisation, as many times as it has agreements and merges, which are few. */
    private static final int AU_PLUS = 2000;

    private static final Comparator<Object> EN_FRANCAIS = Collator.getInstance(Locale.FRANCE);
    private static final Comparator<ServiceComplet> PAR_NOM =
            Comparator.comparing(s -> s.service().nom(), EN_FRANCAIS);
    private static final Comparator<ContactSuivi> PAR_PERSONNE =
            Comparator.comparing(c -> c.contact().nom() + " " + c.contact().prenom(), EN_FRANCAIS);
    private static final Comparator<Accord> DERNIERS_SIGNES = Comparator.comparing(
                    (Accord accord) -> accord.donnees().signeLe())
            .thenComparing(Accord::id)
            .reversed();

    private final EtablissementRepository etablissements;
    private final FichesEtablissements fiches;
    private final DroitsEtablissements droits;
    private final Horloge horloge;

    FichesCompletes(
            EtablissementRepository etablissements,
            FichesEtablissements fiches,
            DroitsEtablissements droits,
            Horloge horloge) {
        this.etablissements = etablissements;
        this.fiches = fiches;
        this.droits = droits;
        this.horloge = horloge;
    }

    /** For staff who read in some centre; throws Interdit or Introuvable. */
    public FicheComplete lire(long id, Acteur acteur) {
        droits.exigerLecture(acteur);
        List<Object[]> lignes = etablissements.complet(id, Limit.of(AU_PLUS));
        if (lignes.isEmpty()) {
            throw Etablissements.inconnu();
        }
        Etablissement etablissement = (Etablissement) lignes.get(0)[0];
        Set<Accord> accords = new LinkedHashSet<>();
        Set<Fusion> fusions = new LinkedHashSet<>();
        Map<Service, Set<Contact>> equipes = new LinkedHashMap<>();
        for (Object[] ligne : lignes) {
            if (ligne[1] instanceof Accord accord) {
                accords.add(accord);
            }
            if (ligne[2] instanceof Fusion fusion) {
                fusions.add(fusion);
            }
            if (ligne[3] instanceof Service service) {
                Set<Contact> equipe = equipes.computeIfAbsent(service, s -> new LinkedHashSet<>());
                if (ligne[4] instanceof Contact contact) {
                    equipe.add(contact);
                }
            }
        }
        Libelles.Lus libelles = fiches.libelles(etablissement, equipes.keySet());
        LocalDate aujourdhui = horloge.aujourdhui();
        return new FicheComplete(
                fiches.de(etablissement, libelles),
                accords.stream()
                        .sorted(DERNIERS_SIGNES)
                        .map(accord -> accord.fiche(aujourdhui))
                        .toList(),
                fusions.stream().map(Fusion::passee).toList(),
                equipes.entrySet().stream()
                        .map(e -> complet(e.getKey(), e.getValue(), etablissement, libelles))
                        .sorted(PAR_NOM)
                        .toList(),
                lignes.size() == AU_PLUS);
    }

    private ServiceComplet complet(
            Service service, Collection<Contact> equipe, Etablissement etablissement, Libelles.Lus libelles) {
        return new ServiceComplet(
                fiches.de(service, etablissement, libelles),
                service.suivi(),
                equipe.stream()
                        .map(contact -> new ContactSuivi(contact.fiche(), contact.suivi()))
                        .sorted(PAR_PERSONNE)
                        .toList());
    }
}
