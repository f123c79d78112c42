package fr.univ.stages.etablissement;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Suivi;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.Protege;
import org.springframework.stereotype.Component;

/** Who may write here: staff who write in some centre, and étudiants what they bring themselves (1.3, 1.4). */
@Component
public class DroitsEtablissements {

    private final Droits droits;

    DroitsEtablissements(Droits droits) {
        this.droits = droits;
    }

    /** Whether this person may look at the register: whoever reads in some centre. */
    public boolean voit(Acteur acteur) {
        return droits.quelquePart(acteur, Droit.LECTURE);
    }

    /** Refuses whoever may not look at the register with Interdit. */
    public void exigerLecture(Acteur acteur) {
        if (!voit(acteur)) {
            throw new Interdit("Les établissements d'accueil se consultent avec le droit de lecture dans un centre de"
                    + " gestion.");
        }
    }

    /** Refuses with Interdit whoever neither looks at the register nor enters anything into it. */
    public void exigerConsultation(Acteur acteur) {
        if (!voit(acteur) && !droits.saisit(acteur)) {
            throw new Interdit(
                    "Les établissements d'accueil se consultent par le personnel d'un centre de gestion, et par"
                            + " les étudiants qui préparent leur convention.");
        }
    }

    /** Whether how to reach somebody is shown to this person: to staff, and to whoever entered it (1.4). */
    boolean voitLesCoordonnees(Acteur acteur, String creePar) {
        return voit(acteur) || acteur.login().equals(creePar);
    }

    /** Refuses whoever may not manage it with Interdit. */
    public void exigerGestion(Acteur acteur) {
        if (!gere(acteur)) {
            throw new Interdit("Il faut le droit d'écriture dans un centre de gestion pour faire cela.");
        }
    }

    /** Whether this person may import a file of the register: who runs the platform. */
    public boolean importe(Acteur acteur) {
        return droits.administre(acteur);
    }

    /** Whether this person manages the register: the right to write in any centre. */
    public boolean gere(Acteur acteur) {
        return droits.quelquePart(acteur, Droit.ECRITURE);
    }

    /** Refuses with Interdit whoever may not make one organisation of two. */
    public void exigerFusion(Acteur acteur) {
        if (!fusionne(acteur)) {
            throw new Interdit(
                    "La fusion de deux établissements est réservée aux administrateurs d'un centre de gestion.");
        }
    }

    /** Whether this person may verify what étudiants of that centre entered; centre may be null. */
    public boolean verifie(Acteur acteur, Long centre) {
        return droits.gere(acteur, Droit.ECRITURE, Protege.duCentre(centre));
    }

    /** Whether this person may make one organisation of two, since it changes what other centres see: an ADMIN somewhere. */
    public boolean fusionne(Acteur acteur) {
        return droits.quelquePart(acteur, Droit.ADMIN);
    }

    /** Refuses whoever is neither staff nor étudiant with Interdit. */
    void exigerSaisie(Acteur acteur) {
        if (!droits.saisit(acteur)) {
            throw new Interdit("Vous n'avez pas le droit de modifier les établissements d'accueil.");
        }
    }

    boolean changeSien(Acteur acteur, Suivi suivi) {
        return modifie(acteur, suivi, true);
    }

    /** An étudiant changes what they created, until staff have looked at it. */
    void exigerModification(Acteur acteur, Suivi suivi, boolean aVerifier) {
        if (!modifie(acteur, suivi, aVerifier)) {
            throw new Interdit(
                    "Cette fiche a été vérifiée ou créée par une autre personne : signalez l'erreur à votre centre de"
                            + " gestion, qui peut la corriger.");
        }
    }

    private boolean modifie(Acteur acteur, Suivi suivi, boolean aVerifier) {
        return gere(acteur) || aVerifier && droits.commeAuteur(acteur, suivi.creePar());
    }
}
