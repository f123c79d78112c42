package fr.univ.stages.etablissement.verification;

import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.etablissement.Contacts;
import fr.univ.stages.etablissement.EtablissementRepository;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.FichesEtablissements;
import fr.univ.stages.etablissement.Services;
import fr.univ.stages.etablissement.attente.DossierConcerne;
import fr.univ.stages.etablissement.attente.DossiersDesEtablissements;
import fr.univ.stages.etablissement.attente.Verifications;
import fr.univ.stages.etablissement.attente.Verifications.Verification;
import fr.univ.stages.etablissement.modele.Etablissement;
import fr.univ.stages.etablissement.recherche.EtablissementsRessemblants;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Indisponible;
import fr.univ.stages.securite.Personnes;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the form of a verification shows; rights are checked before. */
@Component
@Transactional
public class LectureDeVerification {

    private final Verifications verifications;
    private final EtablissementRepository etablissements;
    private final Services services;
    private final Contacts contacts;
    private final EtablissementsRessemblants ressemblants;
    private final FichesEtablissements fiches;
    private final ObjectProvider<DossiersDesEtablissements> dossiers;
    private final Centres centres;
    private final Personnes personnes;

    LectureDeVerification(
            Verifications verifications,
            EtablissementRepository etablissements,
            Services services,
            Contacts contacts,
            EtablissementsRessemblants ressemblants,
            FichesEtablissements fiches,
            ObjectProvider<DossiersDesEtablissements> dossiers,
            Centres centres,
            Personnes personnes) {
        this.verifications = verifications;
        this.etablissements = etablissements;
        this.services = services;
        this.contacts = contacts;
        this.ressemblants = ressemblants;
        this.fiches = fiches;
        this.dossiers = dossiers;
        this.centres = centres;
        this.personnes = personnes;
    }

    /** The whole of it; throws Introuvable for what waits no more. */
    public DossierAVerifier dossier(long id) {
        Verification verification = verifications.de(id).orElseThrow(Etablissements::inconnu);
        Etablissement etablissement = etablissements.findById(id).orElseThrow(Etablissements::inconnu);
        List<DossierConcerne> concernes = dossiers.stream()
                .flatMap(module -> module.citant(id, verification.centre()).stream())
                .toList();
        return new DossierAVerifier(
                fiches.de(etablissement),
                services.de(id),
                contacts.parService(id),
                ressemblants.a(etablissement.donnees(), id),
                concernes,
                nom(etablissement.suivi().creePar()),
                verification.demandeeLe(),
                verification.centre() == null
                        ? null
                        : centres.parId(verification.centre()).map(Centre::nom).orElse(null));
    }

    private String nom(String login) {
        try {
            return personnes.acteur(login).map(Acteur::nom).orElse(login);
        } catch (Indisponible panne) {
            return login;
        }
    }
}
