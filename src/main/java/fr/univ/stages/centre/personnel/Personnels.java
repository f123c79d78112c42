package fr.univ.stages.centre.personnel;

import fr.univ.stages.annuaire.Personnel;
import fr.univ.stages.centre.AccesCentre;
import fr.univ.stages.centre.CentreRepository;
import fr.univ.stages.centre.RattachementRepository;
import fr.univ.stages.centre.modele.FichePersonnel;
import fr.univ.stages.centre.modele.Rattachement;
import fr.univ.stages.centre.modele.SaisiePersonnel;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.ControleSaisie;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Suivi;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.DroitsAcquis;
import fr.univ.stages.securite.DroitsRetires;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The staff of a centre (2.5). Only its ADMIN changes it, one change at a time, and the centre keeps an ADMIN; a
 * change acts at the person's next request.
 */
@Service
@Transactional
class Personnels {

    static final int PAR_PAGE = 50;

    private static final String DERNIER_ADMIN =
            "C'est la seule personne qui administre ce centre : donnez d'abord le droit d'administration à quelqu'un d'autre."
                    + " Si elle a quitté l'université, un administrateur de la plateforme peut le donner.";

    private final CentreRepository centres;
    private final RattachementRepository rattachements;
    private final AccesCentre acces;
    private final ControleSaisie controles;
    private final DroitsAcquis acquis;
    private final DroitsRetires retraits;
    private final Journal journal;
    private final Horloge horloge;

    Personnels(
            CentreRepository centres,
            RattachementRepository rattachements,
            AccesCentre acces,
            ControleSaisie controles,
            DroitsAcquis acquis,
            DroitsRetires retraits,
            Journal journal,
            Horloge horloge) {
        this.centres = centres;
        this.rattachements = rattachements;
        this.acces = acces;
        this.controles = controles;
        this.acquis = acquis;
        this.retraits = retraits;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** One page of them by name, for whoever sees the centre. */
    @Transactional(readOnly = true)
    Slice<FichePersonnel> page(long centre, int numero, Acteur acteur) {
        acces.exigerLecture(acteur);
        return rattachements.page(centre, PageRequest.of(numero, PAR_PAGE)).map(Rattachement::fiche);
    }

    /** The rights that these people have here already, by login. */
    @Transactional(readOnly = true)
    Map<String, Droit> deja(long centre, Collection<String> logins) {
        return logins.isEmpty()
                ? Map.of()
                : rattachements.parLogins(centre, logins).stream()
                        .collect(Collectors.toMap(Rattachement::login, Rattachement::droit));
    }

    /** One of them, for whoever may change it. */
    @Transactional(readOnly = true)
    FichePersonnel fiche(long centre, long id, Acteur acteur) {
        acces.administrer(centre, acteur);
        return trouver(centre, id).fiche();
    }

    /** Attaches somebody of the directory; throws Refus when something is wrong, or when the person is attached already. */
    FichePersonnel rattacher(long centre, Personnel personne, SaisiePersonnel saisie, Acteur acteur) {
        verrouiller(centre, acteur);
        controles.exiger(controles.erreurs(saisie));
        if (!rattachements.parLogins(centre, List.of(personne.login())).isEmpty()) {
            throw Refus.general(
                    "Cette personne est déjà rattachée à ce centre : modifiez son rattachement dans la liste.");
        }
        Suivi suivi = Suivi.creation(horloge.maintenant(), acteur);
        Rattachement nouveau =
                new Rattachement(centres.getReferenceById(centre), personne, Droit.LECTURE, false, suivi);
        nouveau.completer(saisie, suivi);
        rattachements.saveAndFlush(nouveau);
        acquis.oublier(personne.login());
        journal.noter(acteur, ActionTracee.RATTACHEMENT, objet(centre, nouveau));
        return nouveau.fiche();
    }

    /** Changes what is known of somebody and their right; throws Perime when it was changed since {@code version}. */
    FichePersonnel modifier(long centre, long id, int version, SaisiePersonnel saisie, Acteur acteur) {
        verrouiller(centre, acteur);
        Rattachement rattachement = trouver(centre, id);
        if (rattachement.version() != version) {
            throw new Perime("Ce rattachement a été modifié entre-temps, par vous ou par quelqu'un d'autre.");
        }
        Map<String, String> erreurs = controles.erreurs(saisie);
        Droit avant = rattachement.droit();
        if (erreurs.isEmpty() && !Droit.ADMIN.name().equals(saisie.droit()) && dernierAdmin(centre, rattachement)) {
            erreurs.put("droit", DERNIER_ADMIN);
        }
        controles.exiger(erreurs);
        rattachement.completer(saisie, rattachement.suivi().modification(horloge.maintenant(), acteur));
        rattachements.saveAndFlush(rattachement);
        appliquer(avant, rattachement);
        journal.noter(acteur, ActionTracee.DROIT, objet(centre, rattachement));
        return rattachement.fiche();
    }

    /** Takes the person out of the centre, with the tasks they held for it; throws Refus for the last ADMIN. */
    FichePersonnel detacher(long centre, long id, Acteur acteur) {
        verrouiller(centre, acteur);
        Rattachement rattachement = trouver(centre, id);
        if (dernierAdmin(centre, rattachement)) {
            throw Refus.general(DERNIER_ADMIN);
        }
        FichePersonnel fiche = rattachement.fiche();
        rattachements.delete(rattachement);
        rattachements.flush();
        retraits.appliquer(rattachement.login());
        journal.noter(acteur, ActionTracee.DETACHEMENT, objet(centre, rattachement));
        return fiche;
    }

    /** What was decided before the lock may be wrong after it: the right is asked again once we are alone. */
    private void verrouiller(long centre, Acteur acteur) {
        acces.administrer(centre, acteur);
        centres.verrouiller(centre).orElseThrow(() -> new Introuvable("Ce centre de gestion vient d'être supprimé."));
        acquis.oublier(acteur.login());
        acces.administrer(centre, acteur);
    }

    private Rattachement trouver(long centre, long id) {
        return rattachements
                .duCentre(id, centre)
                .orElseThrow(
                        () -> new Introuvable("Cette personne n'est pas rattachée à ce centre, ou ne l'est plus."));
    }

    private boolean dernierAdmin(long centre, Rattachement rattachement) {
        return rattachement.droit() == Droit.ADMIN && rattachements.compter(centre, Droit.ADMIN) == 1;
    }

    private void appliquer(Droit avant, Rattachement rattachement) {
        acquis.oublier(rattachement.login());
        if (avant.donne(Droit.ECRITURE) && !rattachement.droit().donne(Droit.ECRITURE)) {
            retraits.appliquer(rattachement.login());
        }
    }

    private static String objet(long centre, Rattachement rattachement) {
        return "centre " + centre + ", rattachement " + rattachement.id() + ", " + rattachement.droit();
    }
}
