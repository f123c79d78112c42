package fr.univ.stages.securite;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Role;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Answers every question of the kind "may this person do that to this record?" (mission 1.3, 1.4): the only place. */
@Component
public class Droits {

    private final Rattachements rattachements;

    Droits(Rattachements rattachements) {
        this.rattachements = rattachements;
    }

    /** Whether this person may do this to a record; {@code objet} says what the decision depends on. */
    public boolean peut(Acteur acteur, Droit action, Protege objet) {
        if (acteur.est(Role.ADMINISTRATEUR)) {
            return true;
        }
        if (estConcerne(acteur, action, objet)) {
            return true;
        }
        Droit droit =
                objet.centre() == null ? null : rattachements.de(acteur.login()).get(objet.centre());
        return droit != null && droit.donne(action);
    }

    /** Refuses with {@link Interdit} what {@link #peut} refuses. */
    public void exiger(Acteur acteur, Droit action, Protege objet) {
        if (!peut(acteur, action, objet)) {
            throw new Interdit("Vous n'avez pas le droit de faire cela sur ce dossier.");
        }
    }

    /** Ids of the centres where this person has at least this right. */
    public Set<Long> centres(Acteur acteur, Droit droit) {
        return rattachements.de(acteur.login()).entrySet().stream()
                .filter(e -> e.getValue().donne(droit))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether this person may create and change host organisations: staff who write somewhere (mission 1.3). */
    public boolean gereLesOrganismes(Acteur acteur) {
        return acteur.est(Role.ADMINISTRATEUR)
                || !centres(acteur, Droit.ECRITURE).isEmpty();
    }

    /** Whether this person may look at the centres de gestion: staff, and whoever is attached to one (mission 2.1). */
    public boolean voitLesCentres(Acteur acteur) {
        return acteur.est(Role.ADMINISTRATEUR)
                || acteur.est(Role.PERSONNEL)
                || !rattachements.de(acteur.login()).isEmpty();
    }

    /** Whether this person may open and delete centres de gestion: who runs the platform. */
    public boolean ouvreLesCentres(Acteur acteur) {
        return acteur.est(Role.ADMINISTRATEUR);
    }

    /** Whether this person has at least this right in that centre. */
    public boolean peutDans(Acteur acteur, Droit droit, long centre) {
        return acteur.est(Role.ADMINISTRATEUR) || centres(acteur, droit).contains(centre);
    }

    private static boolean estConcerne(Acteur acteur, Droit action, Protege objet) {
        boolean etudiant = acteur.est(Role.ETUDIANT)
                && acteur.numeroEtudiant() != null
                && acteur.numeroEtudiant().equals(objet.etudiant());
        boolean enseignant = acteur.est(Role.ENSEIGNANT) && acteur.login().equals(objet.enseignant());
        return switch (action) {
            case LECTURE -> etudiant || enseignant;
            case ECRITURE -> etudiant && objet.modifiableParEtudiant();
            case ADMIN -> false;
        };
    }
}
