package fr.univ.stages.centre.gestion;

import fr.univ.stages.centre.AccesCentre;
import fr.univ.stages.centre.Attache;
import fr.univ.stages.centre.CentreRepository;
import fr.univ.stages.centre.CritereRepository;
import fr.univ.stages.centre.RattachementRepository;
import fr.univ.stages.centre.UsageDesCentres;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.centre.modele.TypeCentre;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deletes a centre to which nothing belongs any more (2.6). */
@Service
@Transactional
class SuppressionDesCentres {

    private final AccesCentre acces;
    private final CentreRepository centres;
    private final CritereRepository criteres;
    private final RattachementRepository rattachements;
    private final ObjectProvider<UsageDesCentres> modules;
    private final Journal journal;

    SuppressionDesCentres(
            AccesCentre acces,
            CentreRepository centres,
            CritereRepository criteres,
            RattachementRepository rattachements,
            ObjectProvider<UsageDesCentres> modules,
            Journal journal) {
        this.acces = acces;
        this.centres = centres;
        this.criteres = criteres;
        this.rattachements = rattachements;
        this.modules = modules;
        this.journal = journal;
    }

    @Transactional(readOnly = true)
    Bilan bilan(long id, Acteur acteur) {
        acces.exigerOuverture(acteur);
        return bilan(acces.lire(id, acteur));
    }

    /** Throws Interdit, Introuvable, or Refus that says what must go first; counts again while nobody can attach anything. */
    String supprimer(long id, Acteur acteur) {
        acces.exigerOuverture(acteur);
        Centre centre =
                centres.reserver(id).orElseThrow(() -> new Introuvable("Ce centre de gestion n'existe pas, ou plus."));
        List<String> obstacles = bilan(centre).obstacles();
        if (!obstacles.isEmpty()) {
            throw Refus.general("Ce centre ne peut pas être supprimé : " + String.join(" ", obstacles));
        }
        try {
            centres.delete(centre);
            centres.flush();
        } catch (DataIntegrityViolationException utilise) {
            throw Refus.general("Ce centre ne peut pas être supprimé : un dossier en dépend encore.");
        }
        journal.noter(acteur, ActionTracee.SUPPRESSION, GestionDesCentres.objet(id));
        return centre.nom();
    }

    private Bilan bilan(Centre centre) {
        long id = centre.id();
        List<Attache> attaches =
                modules.orderedStream().map(module -> module.attache(id)).toList();
        RattachementRepository.Effectif effectif = rattachements.effectif(id, Droit.ADMIN);
        long aDetacher = effectif.getTous() == 1 && effectif.getAdmins() == 1 ? 0 : effectif.getTous();
        return new Bilan(
                attaches,
                effectif.getTous(),
                effectif.getContacts(),
                aDetacher,
                criteres.de(List.of(id)).size(),
                obstacles(centre, attaches, aDetacher));
    }

    private List<String> obstacles(Centre centre, List<Attache> attaches, long aDetacher) {
        List<String> obstacles = new ArrayList<>();
        for (Attache attache : attaches) {
            if (attache.nombre() > 0) {
                obstacles.add("Supprimez d'abord, ou transférez, ce qui reste : " + attache.quoi() + " ("
                        + attache.nombre() + ").");
            }
        }
        if (aDetacher > 0) {
            obstacles.add("Détachez d'abord les personnels ; le dernier administrateur partira avec le centre.");
        }
        if (centre.type() == TypeCentre.ETABLISSEMENT && centres.autresQue(centre.id()) > 0) {
            obstacles.add("Le centre de l'établissement reçoit ce qu'aucun autre ne gère : il se supprime en dernier.");
        }
        return obstacles;
    }
}
