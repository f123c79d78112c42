package fr.univ.stages.convention.recherche;

import fr.univ.stages.convention.liste.LignesDeConventions;
import fr.univ.stages.convention.liste.ListeDesConventions;
import fr.univ.stages.convention.liste.ListeDesConventions.Ligne;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.recherche.Conditions;
import fr.univ.stages.securite.Droits;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conventions that a person looks for (3.4.1), on their effective state (6.3). */
@Service
@Transactional(readOnly = true)
public class RechercheDeConventions {

    private final SelectionDeConventions selection;
    private final FiltreDeLAccueil accueil;
    private final LignesDeConventions lignes;
    private final Droits droits;

    RechercheDeConventions(
            SelectionDeConventions selection, FiltreDeLAccueil accueil, LignesDeConventions lignes, Droits droits) {
        this.selection = selection;
        this.accueil = accueil;
        this.lignes = lignes;
        this.droits = droits;
    }

    /**
     * A page.
     *
     * @param total how many there are on all pages
     */
    public record Resultat(List<Ligne> lignes, boolean suite, Total total) {}

    /** Which fields make sense for this person. */
    public Profil profil(Acteur acteur) {
        return droits.estDuCoteEtudiant(acteur)
                ? Profil.ETUDIANT
                : droits.estDuPersonnel(acteur) ? Profil.PERSONNEL : Profil.ENSEIGNANT;
    }

    /** Those of that page, which counts from 0; throws Refus, by field. */
    public Resultat chercher(Criteres criteres, Choix choix, Tri tri, int page, Acteur acteur) {
        Conditions conditions = selection.de(criteres, choix, acteur);
        LignesDeConventions.Page lue =
                lignes.page(conditions, tri.sql(), ListeDesConventions.PAGE, (long) page * ListeDesConventions.PAGE);
        if (lue.lignes().isEmpty()) {
            accueil.douter(criteres);
        }
        return new Resultat(lue.lignes(), lue.suite(), Total.de(lue.total()));
    }

    /** How many there are; throws Refus, by field. */
    public Total compter(Criteres criteres, Choix choix, Acteur acteur) {
        return Total.de(lignes.compter(selection.de(criteres, choix, acteur)));
    }
}
