package fr.univ.stages.convention.recherche;

import fr.univ.stages.noyau.NumeroEtudiant;
import fr.univ.stages.recherche.Conditions;
import org.springframework.stereotype.Component;

/** The student, what he or she studies, and the teacher. */
@Component
class FiltreDesPersonnes implements Filtre {

    @Override
    public void lire(Demande demande) {
        demande.lire(
                Champ.NUM_ETUDIANT,
                numero -> Conditions.que(
                        "c.etudiant_numero like ?", NumeroEtudiant.de(numero).valeur() + "%"));
        demande.nom(Champ.NOM_ETUDIANT, "c.etudiant_nom_recherche", "c.etudiant_prenom_recherche");
        demande.debutsDeMots(Champ.PRENOM_ETUDIANT, "c.etudiant_prenom_recherche");
        demande.une(Champ.UFR, "c.formation_composante");
        demande.une(Champ.ETAPE, "c.formation_etape");
        demande.nom(Champ.NOM_ENSEIGNANT, "c.enseignant_nom_recherche", "c.enseignant_prenom_recherche");
        demande.debutsDeMots(Champ.PRENOM_ENSEIGNANT, "c.enseignant_prenom_recherche");
    }
}
