package fr.univ.stages.securite.page;

import fr.univ.stages.noyau.Acteur;
import java.util.Optional;

/** Implemented by each module that knows whom a question is for; {@code @Order} says who is asked first. */
public interface QuiRepond {

    /** For this person, about what they say is the dossier's number, perhaps null or anything; empty leaves it to others. */
    Optional<Destinataire> quiRepond(Acteur acteur, String dossier);
}
