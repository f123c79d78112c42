package fr.univ.stages.centre.gens;

import fr.univ.stages.annuaire.Annuaire;
import fr.univ.stages.annuaire.Etudiant;
import fr.univ.stages.annuaire.EtudiantTrouve;
import fr.univ.stages.annuaire.Perimetre;
import fr.univ.stages.centre.Centres;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.Droits;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The étudiants for whom a person may start a convention (3.1.10): oneself, or those whom the centres where one may write
 * manage; an administrator sees all of them.
 */
@Component
public class EtudiantsVisibles {

    private final Annuaire annuaire;
    private final Centres centres;
    private final Droits droits;

    EtudiantsVisibles(Annuaire annuaire, Centres centres, Droits droits) {
        this.annuaire = annuaire;
        this.centres = centres;
        this.droits = droits;
    }

    /** Étudiants by number or names, at most {@code limite}; throws Interdit for whoever manages nobody. */
    public List<EtudiantTrouve> chercher(Acteur acteur, String cherche, int limite) {
        return annuaire.chercherEtudiants(cherche, perimetre(acteur), limite);
    }

    /** One étudiant with the inscriptions this person may use; throws Introuvable when there is none, Interdit as above. */
    public Etudiant parNumero(Acteur acteur, String numEtudiant) {
        Perimetre perimetre = numEtudiant.equals(acteur.numeroEtudiant()) ? Perimetre.TOUT : perimetre(acteur);
        return annuaire.etudiant(numEtudiant)
                .map(etudiant -> etudiant.dans(perimetre))
                .filter(etudiant -> !etudiant.inscriptions().isEmpty())
                .orElseThrow(() -> new Introuvable("Aucun étudiant inscrit de ce numéro dans vos centres de gestion."));
    }

    private Perimetre perimetre(Acteur acteur) {
        if (droits.administre(acteur)) {
            return Perimetre.TOUT;
        }
        var ecriture = droits.centres(acteur, Droit.ECRITURE);
        if (ecriture.isEmpty()) {
            throw new Interdit("La recherche d'étudiants est réservée aux personnels qui gèrent des conventions.");
        }
        return centres.perimetre(ecriture);
    }
}
