package fr.univ.stages.convention.saisie;

import fr.univ.stages.convention.modele.Gratification;
import fr.univ.stages.noyau.Montant;
import fr.univ.stages.noyau.Texte;

/** What forms ask about the money, whether for a convention or for an amendment of it. */
public interface GratificationSaisie {

    Boolean gratification();

    String montant();

    String unite();

    String nature();

    String modeVersement();

    String rythmeVersement();

    /** Null for none; incomplete when the form is. */
    default Gratification lue() {
        String somme = Texte.propre(montant());
        return Boolean.TRUE.equals(gratification())
                ? new Gratification(
                        somme == null ? null : Montant.de(somme).valeur(),
                        Texte.propre(unite()),
                        Texte.propre(nature()),
                        Texte.propre(modeVersement()),
                        Texte.propre(rythmeVersement()))
                : null;
    }
}
