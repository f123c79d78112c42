package fr.univ.stages.centre.gestion;

import fr.univ.stages.centre.AccesCentre;
import fr.univ.stages.centre.CentreRepository;
import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.LogoRepository;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.centre.modele.FicheCentre;
import fr.univ.stages.centre.modele.ImageDeLogo;
import fr.univ.stages.centre.modele.SaisieCentre;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens and changes centres for a person, whose rights it asks (2.2 to 2.4). */
@Service
@Transactional
class GestionDesCentres {

    private final AccesCentre acces;
    private final CentreRepository depot;
    private final Centres centres;
    private final LogoRepository logos;
    private final ReglesCentre regles;
    private final Journal journal;
    private final Horloge horloge;

    GestionDesCentres(
            AccesCentre acces,
            CentreRepository depot,
            Centres centres,
            LogoRepository logos,
            ReglesCentre regles,
            Journal journal,
            Horloge horloge) {
        this.acces = acces;
        this.depot = depot;
        this.centres = centres;
        this.logos = logos;
        this.regles = regles;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Throws Interdit, or Refus field by field; of two first centres at the same moment, one is refused. */
    Centre creer(SaisieCentre saisie, Acteur acteur) {
        acces.exigerOuverture(acteur);
        FicheCentre fiche = regles.accepter(saisie, 0);
        try {
            Centre cree = centres.creer(fiche, acteur);
            journal.noter(acteur, ActionTracee.CREATION, objet(cree.id()));
            return cree;
        } catch (DataIntegrityViolationException entreTemps) {
            throw enMemeTemps(entreTemps);
        }
    }

    /** Throws Interdit, Introuvable, Refus, or Perime when somebody recorded since that version. */
    void modifier(long id, int version, SaisieCentre saisie, Acteur acteur) {
        Centre centre = acces.administrer(id, acteur);
        FicheCentre fiche = regles.accepter(saisie, id);
        if (centre.version() != version) {
            throw new Perime();
        }
        centre.modifier(fiche, centre.suivi().modification(horloge.maintenant(), acteur));
        try {
            depot.saveAndFlush(centre);
        } catch (OptimisticLockingFailureException depasse) {
            throw new Perime();
        } catch (DataIntegrityViolationException entreTemps) {
            throw enMemeTemps(entreTemps);
        }
        journal.noter(acteur, ActionTracee.MODIFICATION, objet(id));
    }

    void changerLogo(long id, byte[] recu, Acteur acteur) {
        acces.administrer(id, acteur);
        centres.changerLogo(id, ImageDeLogo.de(recu));
        journal.noter(acteur, ActionTracee.LOGO, objet(id));
    }

    void retirerLogo(long id, Acteur acteur) {
        acces.administrer(id, acteur);
        logos.retirer(id);
        journal.noter(acteur, ActionTracee.LOGO_RETIRE, objet(id));
    }

    static String objet(long id) {
        return "centre " + id;
    }

    private static Refus enMemeTemps(DataIntegrityViolationException refuse) {
        return String.valueOf(refuse.getMostSpecificCause().getMessage()).contains("centre_nom")
                ? Refus.sur("nom", ReglesCentre.nomPris())
                : Refus.general(
                        "Le centre de l'établissement vient d'être créé par quelqu'un d'autre. Enregistrez à nouveau :"
                                + " le vôtre sera de type UFR.");
    }
}
