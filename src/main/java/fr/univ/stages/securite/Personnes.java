package fr.univ.stages.securite;

import fr.univ.stages.noyau.Acteur;
import java.util.Optional;

/** The people who may sign in, as the university's directory knows them. */
public interface Personnes {

    /** The person behind this login, with every role he or she holds; empty when the directory does not know it. */
    Optional<Acteur> acteur(String login);
}
