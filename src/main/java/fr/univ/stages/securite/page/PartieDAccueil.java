package fr.univ.stages.securite.page;

import fr.univ.stages.noyau.Acteur;
import java.util.Optional;

/** Implemented by each module that has its place on the home page; {@code @Order} says where. */
public interface PartieDAccueil {

    /** Rows that a list of the home page shows; whoever wants more follows its link. */
    int LIGNES_MONTREES = 10;

    /** What this person finds before what waits for them. */
    default Optional<Volet> avantLesTaches(Acteur acteur) {
        return Optional.empty();
    }

    /** What this person finds after what waits for them. */
    default Optional<Volet> apresLesTaches(Acteur acteur) {
        return Optional.empty();
    }
}
