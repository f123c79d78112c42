package fr.univ.stages.etablissement.importation;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops at a record that never ends, such as one whose quote is not closed, before it fills the memory. */
final class LignesBornees extends FilterReader {

    /** Far more than any record of the register, and what a parser may have read ahead. */
    private static final int MAXIMUM = 128 * 1024;

    private int depuisLaLigne;

    LignesBornees(Reader source) {
        super(source);
    }

    void ligneLue() {
        depuisLaLigne = 0;
    }

    @Override
    public int read() throws IOException {
        int lu = super.read();
        compter(lu < 0 ? 0 : 1);
        return lu;
    }

    @Override
    public int read(char[] tampon, int debut, int longueur) throws IOException {
        int lus = super.read(tampon, debut, longueur);
        compter(Math.max(lus, 0));
        return lus;
    }

    private void compter(int lus) throws IOException {
        depuisLaLigne += lus;
        if (depuisLaLigne > MAXIMUM) {
            throw new IOException("record too long");
        }
    }
}
