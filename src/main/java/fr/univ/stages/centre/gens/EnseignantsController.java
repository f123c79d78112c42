package fr.univ.stages.centre.gens;

import fr.univ.stages.annuaire.Annuaire;
import fr.univ.stages.annuaire.Enseignant;
import fr.univ.stages.centre.modele.TelephoneLu;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search of teachers for the step « Responsable pédagogique » (3.1.6), open to whoever is signed in. */
@RestController
@RequestMapping("/api/enseignants")
class EnseignantsController {

    private static final int LIGNES = 50;

    private final Annuaire annuaire;

    EnseignantsController(Annuaire annuaire) {
        this.annuaire = annuaire;
    }

    @GetMapping
    LignesTrouvees<Ligne> chercher(
            @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String prenom,
            @RequestParam(defaultValue = "") String composante) {
        return new LignesTrouvees<>(annuaire.chercherEnseignants(nom, prenom, composante, LIGNES).stream()
                .map(Ligne::de)
                .toList());
    }

    record Ligne(
            String login,
            String civilite,
            String nom,
            String prenom,
            String composante,
            String courriel,
            String telephone) {

        static Ligne de(Enseignant enseignant) {
            return new Ligne(
                    enseignant.login(),
                    enseignant.civilite().libelle(),
                    enseignant.nom(),
                    enseignant.prenom(),
                    enseignant.composante(),
                    enseignant.courriel(),
                    TelephoneLu.affichage(enseignant.telephone()));
        }
    }
}
