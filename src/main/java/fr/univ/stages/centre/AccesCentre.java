package fr.univ.stages.centre;

import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.Droits;
import org.springframework.stereotype.Component;

/** Finds a centre and asks, each time, whether this person may see or change it (1.3). */
@Component
public class AccesCentre {

    private final CentreRepository centres;
    private final Droits droits;

    AccesCentre(CentreRepository centres, Droits droits) {
        this.centres = centres;
        this.droits = droits;
    }

    /** Whether this person may look at centres: staff, and whoever is attached to one (2.1). */
    public boolean voit(Acteur acteur) {
        return droits.estDuPersonnel(acteur) || droits.quelquePart(acteur, Droit.LECTURE);
    }

    /** Whether this person may open and delete centres: who runs the platform. */
    public boolean ouvre(Acteur acteur) {
        return droits.administre(acteur);
    }

    /** Refuses with Interdit whoever is no staff. */
    public void exigerLecture(Acteur acteur) {
        if (!voit(acteur)) {
            throw new Interdit("Les centres de gestion se consultent avec un compte de personnel.");
        }
    }

    /** Refuses with Interdit whoever does not run the platform. */
    public void exigerOuverture(Acteur acteur) {
        if (!ouvre(acteur)) {
            throw new Interdit("Seul un administrateur de la plateforme ajoute ou supprime un centre de gestion.");
        }
    }

    /** For whoever may look at centres; throws Interdit or Introuvable. */
    public Centre lire(long id, Acteur acteur) {
        exigerLecture(acteur);
        return centres.findById(id).orElseThrow(() -> new Introuvable("Ce centre de gestion n'existe pas, ou plus."));
    }

    /** For its own ADMIN and for who runs the platform; throws Interdit or Introuvable. */
    public Centre administrer(long id, Acteur acteur) {
        Centre centre = lire(id, acteur);
        if (!administre(id, acteur)) {
            throw new Interdit("Il faut le droit d'administration dans « " + centre.nom() + " » pour faire cela.");
        }
        return centre;
    }

    /** Whether this person is ADMIN of that centre, or runs the platform. */
    public boolean administre(long id, Acteur acteur) {
        return droits.peutDans(acteur, Droit.ADMIN, id);
    }
}
