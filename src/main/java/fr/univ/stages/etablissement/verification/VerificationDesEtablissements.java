package fr.univ.stages.etablissement.verification;

import fr.univ.stages.etablissement.ContactRepository;
import fr.univ.stages.etablissement.DroitsEtablissements;
import fr.univ.stages.etablissement.EtablissementRepository;
import fr.univ.stages.etablissement.Etablissements;
import fr.univ.stages.etablissement.ServiceRepository;
import fr.univ.stages.etablissement.VerrousEtablissements;
import fr.univ.stages.etablissement.attente.Verifications;
import fr.univ.stages.etablissement.attente.Verifications.Verification;
import fr.univ.stages.etablissement.fusion.FusionDesEtablissements;
import fr.univ.stages.etablissement.modele.Contact;
import fr.univ.stages.etablissement.modele.Etablissement;
import fr.univ.stages.etablissement.modele.SaisieFiche;
import fr.univ.stages.etablissement.modele.Service;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff decide about an organisation that an étudiant entered (3.1.2, 4.3): whoever may write in the centre that was
 * asked. They may merge it too, without being ADMIN: only the unverified sheet of an étudiant goes, and the one that stays
 * does not change.
 */
@Component
@Transactional
public class VerificationDesEtablissements {

    private final Verifications verifications;
    private final EtablissementRepository etablissements;
    private final ServiceRepository services;
    private final ContactRepository contacts;
    private final Etablissements fiches;
    private final FusionDesEtablissements fusion;
    private final DroitsEtablissements droits;
    private final Journal journal;
    private final VerrousEtablissements verrous;

    VerificationDesEtablissements(
            Verifications verifications,
            EtablissementRepository etablissements,
            ServiceRepository services,
            ContactRepository contacts,
            Etablissements fiches,
            FusionDesEtablissements fusion,
            DroitsEtablissements droits,
            Journal journal,
            VerrousEtablissements verrous) {
        this.verifications = verifications;
        this.etablissements = etablissements;
        this.services = services;
        this.contacts = contacts;
        this.fiches = fiches;
        this.fusion = fusion;
        this.droits = droits;
        this.journal = journal;
        this.verrous = verrous;
    }

    /** Takes the sheet until the transaction ends, as a merge or a deletion does. */
    public void retenir(long etablissement) {
        verrous.prendre(etablissement, etablissement);
    }

    /** Refuses with Interdit whoever may not write in the centre that was asked, with Introuvable what waits no more. */
    @Transactional(readOnly = true)
    public void exigerAcces(long etablissement, Acteur acteur) {
        if (!droits.verifie(acteur, enAttente(etablissement).centre())) {
            throw new Interdit("Cet établissement est à vérifier par un autre centre de gestion.");
        }
    }

    /** Whether {@link #exigerAcces} lets this person pass. */
    @Transactional(readOnly = true)
    public boolean permet(long etablissement, Acteur acteur) {
        return verifications
                .de(etablissement)
                .filter(verification -> droits.verifie(acteur, verification.centre()))
                .isPresent();
    }

    /** Names by id of those of these établissements that wait for this person. */
    @Transactional(readOnly = true)
    public Map<Long, String> noms(Collection<Long> ids, Acteur acteur) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return verifications.parmi(ids).stream()
                .filter(verification -> droits.verifie(acteur, verification.centre()))
                .collect(Collectors.toMap(Verification::etablissement, Verification::raisonSociale));
    }

    /** Version of the sheet; throws Introuvable. */
    @Transactional(readOnly = true)
    public int version(long etablissement) {
        return trouver(etablissement).version();
    }

    /** The sheet is right: so are the services and people that came with it. */
    public void accepter(long id, Acteur acteur) {
        clore(id, acteur, "acceptée");
        Etablissement etablissement = trouver(id);
        etablissement.verifier();
        verifierLeReste(id);
    }

    /** Corrects and accepts; throws Refus with one message per field. */
    public void corriger(long id, SaisieFiche saisie, Acteur acteur) {
        clore(id, acteur, "corrigée");
        fiches.modifier(id, saisie, acteur);
        verifierLeReste(id);
    }

    /** It was there already: everything that names it names {@code garde} from now on; throws Refus. */
    public void fusionner(long id, Long garde, Acteur acteur) {
        if (garde == null) {
            throw Refus.sur("garde", "Choisissez l'établissement à garder.");
        }
        clore(id, acteur, "fusionnée");
        verifierLeReste(id);
        try {
            fusion.absorber(id, garde, acteur);
        } catch (Introuvable entreTemps) {
            throw Refus.sur("garde", "Cette fiche n'existe plus : choisissez-en une autre.");
        }
    }

    private void clore(long id, Acteur acteur, String comment) {
        exigerAcces(id, acteur);
        verifications.clore(id);
        journal.noter(acteur, ActionTracee.VERIFICATION, Etablissements.OBJET + id + ", fiche " + comment);
    }

    private void verifierLeReste(long id) {
        services.findByEtablissementId(id).forEach(Service::verifier);
        contacts.deLEtablissement(id).forEach(Contact::verifier);
    }

    private Verification enAttente(long id) {
        return verifications
                .de(id)
                .orElseThrow(() -> new Introuvable(
                        "Cet établissement n'attend plus de vérification : il a été vérifié, fusionné ou supprimé."));
    }

    private Etablissement trouver(long id) {
        return etablissements.findById(id).orElseThrow(Etablissements::inconnu);
    }
}
