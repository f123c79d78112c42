package fr.univ.stages.convention.saisie;

import fr.univ.stages.annuaire.Annuaire;
import fr.univ.stages.annuaire.Enseignant;
import fr.univ.stages.convention.ReglesDuCentre;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.EnseignantReferent;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Texte;
import org.springframework.stereotype.Component;

/** Checks step 6: the teacher exists in the directory, and is named where the centre asks for one. */
@Component
class ControleEnseignant {

    private final Annuaire annuaire;
    private final ReglesDuCentre regles;

    ControleEnseignant(Annuaire annuaire, ReglesDuCentre regles) {
        this.annuaire = annuaire;
        this.regles = regles;
    }

    EnseignantReferent choisir(String saisi, Convention convention) {
        String login = Texte.propre(saisi);
        if (login == null) {
            if (regles.de(convention).enseignantObligatoire()) {
                throw Refus.sur("enseignant", "Votre centre de gestion demande un enseignant tuteur : choisissez-le.");
            }
            return null;
        }
        EnseignantReferent actuel = convention.enseignant();
        if (actuel != null && actuel.login().equals(login)) {
            return actuel;
        }
        return annuaire.enseignant(login)
                .map(ControleEnseignant::copie)
                .orElseThrow(() -> Refus.sur("enseignant", "Cette personne n'est pas un enseignant de l'annuaire."));
    }

    private static EnseignantReferent copie(Enseignant enseignant) {
        return new EnseignantReferent(
                enseignant.login(),
                enseignant.civilite() == null ? null : enseignant.civilite().name(),
                enseignant.nom(),
                enseignant.prenom(),
                enseignant.composante(),
                enseignant.courriel(),
                enseignant.telephone());
    }
}
