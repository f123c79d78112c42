package fr.univ.stages.moteur;

/** What the module behind a process puts at the task door. */
public interface Guichet {

    /** Id of the process it serves. */
    String processus();

    /** The dossier of this business key, at this task of the picture; nothing of it is read yet. */
    DossierOuvert ouvrir(String cle, String tache);
}
