package fr.univ.stages.convention.liste;

import fr.univ.stages.convention.ReglesDuCentre;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.recherche.Conditions;
import fr.univ.stages.securite.Droits;
import fr.univ.stages.securite.Portee;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What {@link Droits#peut} lets a person read of conventions, as a condition on app.convention c: the only place. */
@Component
public class ConventionsVisibles {

    private static final String NON_CONFIDENTIEL =
            "(c.modalites_confidentialite = '" + ReglesDuCentre.NON_CONFIDENTIELLE
                    + "' and not exists (select from app.centre where id = c.centre_id and confidentialite = 'TOTALE'))";

    private final Droits droits;

    ConventionsVisibles(Droits droits) {
        this.droits = droits;
    }

    /** The conventions that lists may show to this person. */
    public Conditions pour(Acteur acteur) {
        Portee portee = droits.portee(acteur);
        return portee.tout() ? new Conditions() : Conditions.une(possibles(portee));
    }

    /** Those of them whose subject lists may show too: not confidential, or of a dossier that this person works on (A13.9). */
    public Conditions sujets(Acteur acteur) {
        Portee portee = droits.porteeConfidentielle(acteur);
        if (portee.tout()) {
            return new Conditions();
        }
        List<Conditions> possibles = possibles(portee);
        possibles.add(Conditions.que(NON_CONFIDENTIEL));
        return Conditions.une(possibles);
    }

    private static List<Conditions> possibles(Portee portee) {
        List<Conditions> possibles = new ArrayList<>();
        if (!portee.centres().isEmpty()) {
            possibles.add(Conditions.que(
                    "c.centre_id = any (?)", (Object) portee.centres().toArray(Long[]::new)));
        }
        if (!portee.etudiant().isEmpty()) {
            possibles.add(Conditions.que("c.etudiant_numero = ?", portee.etudiant()));
        }
        if (!portee.enseignant().isEmpty()) {
            possibles.add(Conditions.que("c.enseignant_login = ?", portee.enseignant()));
        }
        possibles.add(Conditions.que("c.etudiant_numero is null and c.saisisseur = ?", portee.auteur()));
        return possibles;
    }
}
