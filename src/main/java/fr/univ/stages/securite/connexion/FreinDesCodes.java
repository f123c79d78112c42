package fr.univ.stages.securite.connexion;

import org.springframework.stereotype.Service;

/** Slows down whoever guesses the codes of documents, by network address; right answers cost nothing. */
@Service
public class FreinDesCodes {

    static final int LIBRES = 20;

    private final Frein frein;

    FreinDesCodes(Frein frein) {
        this.frein = frein;
    }

    /** Counts a question before it is answered, so that many at once are no way round; throws TropDeQuestions. */
    public void engager(String adresse) {
        try {
            frein.engagerSeul(cle(adresse), LIBRES);
        } catch (TropDEssais trop) {
            throw new TropDeQuestions(trop.attente());
        }
    }

    /** After a right answer: the question is held against nobody. */
    public void rendre(String adresse) {
        frein.decompter(cle(adresse));
    }

    private static String cle(String adresse) {
        return Essai.cle("code de document", adresse);
    }
}
