package fr.univ.stages.document;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a French line may end: never after an elision (l’|étudiant) nor inside the number of an article (D. 124-|4). */
final class Coupures implements FSTextBreaker {

    private final BreakIterator iterateur = BreakIterator.getLineInstance(Locale.FRENCH);
    private String texte = "";

    @Override
    public void setText(String nouveau) {
        texte = nouveau;
        iterateur.setText(nouveau);
    }

    @Override
    public int next() {
        int position = iterateur.next();
        while (position > 0 && position < texte.length() && interdite(position)) {
            position = iterateur.next();
        }
        return position;
    }

    private boolean interdite(int position) {
        char avant = texte.charAt(position - 1);
        char apres = texte.charAt(position);
        return (avant == '’' || avant == '\'') && Character.isLetter(apres) || avant == '-' && Character.isDigit(apres);
    }
}
