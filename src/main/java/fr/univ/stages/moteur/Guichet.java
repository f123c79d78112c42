package fr.univ.stages.moteur;

import fr.univ.stages.noyau.Acteur;
import java.util.Map;

/**
 * What the module behind a process answers for its dossiers. The dossier is named by the business key, never by a
 * variable; every method throws Introuvable for an unknown dossier and Interdit for a person without the right.
 */
public interface Guichet {

    /** Id of the process it serves. */
    String processus();

    /** Takes the record until the transaction ends, before anything of it is read; does nothing when it is gone. */
    void retenir(String dossier);

    /** Refuses with Interdit somebody who may not do this task of this dossier. */
    void exigerAcces(String dossier, String tache, Acteur acteur);

    /** The same question without an exception, for a transaction that goes on whatever the answer; false when unknown. */
    boolean permet(String dossier, String tache, Acteur acteur);

    /** Version of the record, to tell a form that was filled from an older state. */
    long version(String dossier);

    /** The record that the form of this task posts. */
    Class<?> saisie(String tache);

    /** What the form needs to show itself, keys as in the task API; without {@code tache}. */
    Map<String, Object> contexte(String dossier, String tache, Acteur acteur);

    /** Refuses with Refus a step that cannot be reached yet; otherwise says where a later step returns to. */
    Map<String, Object> versEtape(String dossier, String depuis, String vers, Acteur acteur);

    /** Where the browser goes when this person has nothing more to do in the dossier now. */
    Suite suite(String dossier, Acteur acteur);
}
