package fr.univ.stages.convention.liste;

import fr.univ.stages.moteur.Tache;
import java.util.Collection;
import java.util.Map;

/** Implemented by modules whose tasks concern a convention without being named after it, so that lists can tell whose it is. */
public interface TachesRattachees {

    /** Database id of the convention, by id of task; tasks of others are left out. */
    Map<String, Long> conventions(Collection<Tache> taches);
}
