package fr.univ.stages.referentiel;

import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.securite.Droits;
import org.springframework.stereotype.Component;

/** Asks, at each door, whether this person manages the reference data. */
@Component
class AccesReferences {

    private final Droits droits;

    AccesReferences(Droits droits) {
        this.droits = droits;
    }

    boolean gere(Acteur acteur) {
        return droits.administre(acteur);
    }

    void exiger(Acteur acteur) {
        if (!gere(acteur)) {
            throw new Interdit("Les données de référence sont réservées aux administrateurs de la plateforme.");
        }
    }
}
