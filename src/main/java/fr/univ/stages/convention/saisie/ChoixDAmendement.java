package fr.univ.stages.convention.saisie;

import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.EnseignantReferent;
import fr.univ.stages.convention.modele.Stage;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Judges what an amendment chooses by the rules of the wizard's own steps; each throws Refus beside the field. */
@Component
public class ChoixDAmendement {

    private final ControleAccueil accueils;
    private final ControleEnseignant enseignants;
    private final StageAmende stages;

    ChoixDAmendement(ControleAccueil accueils, ControleEnseignant enseignants, StageAmende stages) {
        this.accueils = accueils;
        this.enseignants = enseignants;
        this.stages = stages;
    }

    /** As step 3. */
    public long service(long id, Convention amendee) {
        return accueils.service(id, amendee.accueil());
    }

    /** As step 4. */
    public Long tuteur(Long id, Convention amendee) {
        return accueils.tuteur(id, amendee);
    }

    /** As step 5, for these fields of it. */
    public void stage(Stage stage, Convention amendee, Set<String> champs) {
        stages.verifier(stage, amendee, champs);
    }

    /** As step 6. */
    public EnseignantReferent enseignant(String login, Convention amendee) {
        return enseignants.choisir(login, amendee);
    }
}
