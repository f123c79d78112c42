package fr.univ.stages.securite;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Role;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers every question of the kind "may this person do that to this record?" (1.3, 1.4): the only place. */
@Component
public class Droits {

    private final DroitsAcquis acquis;
    private final Administrateurs administrateurs;

    Droits(DroitsAcquis acquis, Administrateurs administrateurs) {
        this.acquis = acquis;
        this.administrateurs = administrateurs;
    }

    /** Whether this person may do this to a record; {@code objet} says what the decision depends on. */
    public boolean peut(Acteur acteur, Droit action, Protege objet) {
        if (commeEtudiant(acteur, objet)) {
            return action == Droit.LECTURE || action == Droit.ECRITURE && objet.modifiableParEtudiant();
        }
        return gere(acteur, action, objet)
                || action == Droit.LECTURE && commeEnseignant(acteur, objet)
                || action != Droit.ADMIN && acteur.login().equals(objet.auteur());
    }

    /** Refuses with {@link Interdit} what {@link #peut} refuses. */
    public void exiger(Acteur acteur, Droit action, Protege objet) {
        if (!peut(acteur, action, objet)) {
            throw new Interdit("Vous n'avez pas le droit de faire cela sur ce dossier.");
        }
    }

    /** Whether this person may do this as staff of the centre that manages the record; never on a record of their own. */
    public boolean gere(Acteur acteur, Droit action, Protege objet) {
        if (administre(acteur)) {
            return true;
        }
        Droit droit = objet.centre() == null ? null : acquis.de(acteur.login()).get(objet.centre());
        return droit != null && droit.donne(action) && !commeEtudiant(acteur, objet);
    }

    /**
     * Whether this person stands before the record as the student it is about. Working for the centre changes nothing to
     * that: nobody decides about their own stage; administrators of the platform are the exception.
     */
    public boolean commeEtudiant(Acteur acteur, Protege objet) {
        return acteur.est(Role.ETUDIANT)
                && acteur.numeroEtudiant() != null
                && acteur.numeroEtudiant().equals(objet.etudiant())
                && !administre(acteur);
    }

    /** Ids of the centres where this person has at least this right. */
    public Set<Long> centres(Acteur acteur, Droit droit) {
        return acquis.de(acteur.login()).entrySet().stream()
                .filter(e -> e.getValue().donne(droit))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What this person may read, for lists: the same answer as {@link #peut} for LECTURE, record by record. */
    public Portee portee(Acteur acteur) {
        return portee(acteur, Droit.LECTURE);
    }

    /**
     * Whose confidential subject this person may find or take away in a list (A13.9): those of the dossiers they work on, as
     * student, as référent or for the centre. Who only reads for a centre opens them one by one.
     */
    public Portee porteeConfidentielle(Acteur acteur) {
        return portee(acteur, Droit.ECRITURE);
    }

    private Portee portee(Acteur acteur, Droit droit) {
        return new Portee(
                administre(acteur),
                centres(acteur, droit),
                acteur.est(Role.ETUDIANT) && acteur.numeroEtudiant() != null ? acteur.numeroEtudiant() : "",
                acteur.est(Role.ENSEIGNANT) ? acteur.login() : "",
                acteur.login());
    }

    /** Whether this person runs the platform, and so may do everything everywhere. */
    public boolean administre(Acteur acteur) {
        return acteur.est(Role.ADMINISTRATEUR);
    }

    /** Whether this person is on the staff's side of the application, which gives no right over any record. */
    public boolean estDuPersonnel(Acteur acteur) {
        return acteur.est(Role.PERSONNEL) || administre(acteur);
    }

    /** Whether this person has at least this right in some centre, or everywhere. */
    public boolean quelquePart(Acteur acteur, Droit droit) {
        return administre(acteur) || !centres(acteur, droit).isEmpty();
    }

    /** Whether this login, signed in or not, still may write in that centre: for work that was given to somebody. */
    public boolean ecritDans(String login, long centre) {
        Droit droit = acquis.de(login).get(centre);
        return administrateurs.contient(login) || droit != null && droit.donne(Droit.ECRITURE);
    }

    /** Whether this person may enter anything: students for themselves, staff who write somewhere (3.1.10). */
    public boolean saisit(Acteur acteur) {
        return acteur.est(Role.ETUDIANT) || quelquePart(acteur, Droit.ECRITURE);
    }

    /** Whether this person is on the student's side: pages speak to them of their own stage, and of no other. */
    public boolean estDuCoteEtudiant(Acteur acteur) {
        return acteur.est(Role.ETUDIANT) && !estDuPersonnel(acteur);
    }

    /** Whether this person stands before something as the student who brought it. */
    public boolean commeAuteur(Acteur acteur, String auteur) {
        return acteur.est(Role.ETUDIANT) && acteur.login().equals(auteur);
    }

    /** Whether this person has at least this right in that centre. */
    public boolean peutDans(Acteur acteur, Droit droit, long centre) {
        return gere(acteur, droit, Protege.duCentre(centre));
    }

    private static boolean commeEnseignant(Acteur acteur, Protege objet) {
        return acteur.est(Role.ENSEIGNANT) && acteur.login().equals(objet.enseignant());
    }
}
