package fr.univ.stages.securite.page;

import fr.univ.stages.moteur.Tache;
import fr.univ.stages.noyau.Acteur;
import java.util.Collection;
import java.util.Map;

/** Implemented by each module that has tasks, to say in lists what they are about: the engine holds no name. */
public interface CartesDeTaches {

    /** Cards by task id, for those of these tasks that are its own and whose dossier this person may see. */
    Map<String, CarteDeTache> cartes(Collection<Tache> taches, Acteur acteur);
}
