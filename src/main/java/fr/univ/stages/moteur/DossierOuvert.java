package fr.univ.stages.moteur;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import java.util.Map;

/**
 * A dossier at one of its tasks, as its module shows it to the task door. Every method throws Introuvable for an unknown
 * dossier or task, and Interdit for a person without the right.
 */
public interface DossierOuvert {

    /** Takes the record until the transaction ends, before anything of it is read; does nothing when it is gone. */
    void retenir();

    /** Refuses with Interdit somebody who may not do this task. */
    void exigerAcces(Acteur acteur);

    /** The same question without an exception, for a transaction that goes on whatever the answer; false when unknown. */
    boolean permet(Acteur acteur);

    /** Version of the record, to tell a form that was filled from an older state. */
    long version();

    /** The record that the form of this task posts. */
    Class<?> saisie();

    /** What the form shows. */
    Contexte contexte(Acteur acteur);

    /** The variables that lead to this other step; throws Refus while it cannot be reached. */
    default Map<String, Object> versEtape(String etape) {
        throw Refus.general("Cette étape n'existe pas.");
    }

    /** Where the browser goes when this person has nothing more to do in the dossier now. */
    Suite suite(Acteur acteur);
}
