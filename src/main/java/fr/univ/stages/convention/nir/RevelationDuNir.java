package fr.univ.stages.convention.nir;

import fr.univ.stages.convention.AccesConvention;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Nir;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows the whole numéro de sécurité sociale to staff who need it for a declaration, and writes down that it did. */
@Service
public class RevelationDuNir {

    private final AccesConvention acces;
    private final NirDuDossier nirs;
    private final Journal journal;

    RevelationDuNir(AccesConvention acces, NirDuDossier nirs, Journal journal) {
        this.acces = acces;
        this.nirs = nirs;
        this.journal = journal;
    }

    /** The number of this convention; the line in the journal comes first, or nothing is shown. */
    @Transactional
    public Nir reveler(long numero, Acteur acteur) {
        Convention convention = acces.parNumero(numero, acteur);
        if (!acces.gere(convention, Droit.ECRITURE, acteur)) {
            throw new Interdit("Seul le personnel qui gère cette convention peut afficher ce numéro.");
        }
        Nir nir = nirs.enClair(convention)
                .orElseThrow(() -> new Introuvable("Aucun numéro de sécurité sociale n'est enregistré."));
        journal.noter(acteur, ActionTracee.NIR_REVELE, Designation.objet(convention));
        return nir;
    }

    /** Whether this person may have the whole number shown. */
    public boolean revelable(Convention convention, Acteur acteur) {
        return nirs.affiche() && convention.nirChiffre() != null && acces.gere(convention, Droit.ECRITURE, acteur);
    }
}
