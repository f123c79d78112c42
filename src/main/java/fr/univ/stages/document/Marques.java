package fr.univ.stages.document;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Gives each document about to be printed the mark by which it will be known again. */
@Component
public class Marques {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Marques.class);

    private final String adresse;

    Marques(@Value("${stages.adresse:${stages.connexion.adresse:}}") String adresse) {
        this.adresse = adresse.isBlank() ? null : adresse.strip().replaceFirst("/+$", "") + "/verification";
        if (this.adresse == null) {
            JOURNAL.warn("stages.adresse manque : les documents portent leur code de vérification, mais ni l'adresse"
                    + " où le vérifier, ni le code QR qui y mène.");
        }
    }

    /** A new mark for the document of this number. */
    public Marque nouvelle(String reference) {
        return new Marque(reference, CodeDeVerification.tirer(), adresse);
    }
}
