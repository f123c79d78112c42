package fr.univ.stages.document;

import fr.univ.stages.noyau.Horloge;
import org.springframework.stereotype.Component;

/** Prints a record with one of the models of the class path: FreeMarker, then PDF/A-2a and PDF/UA-1. */
@Component
public class Rendu {

    private final Gabarits gabarits = new Gabarits();
    private final Composition composition = new Composition();
    private final MoteurPdf moteur = new MoteurPdf();
    private final Horloge horloge;

    Rendu(Horloge horloge) {
        this.horloge = horloge;
    }

    /**
     * The bytes of a document that nobody verifies; the same record at the same instant gives the same bytes.
     *
     * @param modele file name without extension below {@code documents/}
     * @param donnees a record; its nulls are the model's business, its texts are printed as plain text
     * @throws RenduImpossible when the model asks for something the record does not have
     */
    public byte[] pdf(String modele, Object donnees) {
        return pdf(modele, donnees, null);
    }

    /** The same, with this mark at the foot of every page; null for none. */
    public byte[] pdf(String modele, Object donnees, Marque marque) {
        return moteur.pdf(composition.composer(gabarits.html(modele, donnees, marque)), horloge.maintenant());
    }

    /** Version that the model gives itself, to be kept beside what it printed; throws RenduImpossible if unknown. */
    public String version(String modele) {
        return gabarits.version(modele);
    }
}
