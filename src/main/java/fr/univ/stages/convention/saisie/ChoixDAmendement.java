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
    private final ReglesDuStage stages;

    ChoixDAmendement(ControleAccueil accueils, ControleEnseignant enseignants, ReglesDuStage stages) {
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

    /** As step 5, for these fields of it; what is held already may keep the codes it has. */
    public void stage(Stage stage, Convention tenue, Set<String> champs) {
        stages.reverifier(stage, tenue, champs);
    }

    /** As step 6. */
    public EnseignantReferent enseignant(String login, Convention amendee) {
        return enseignants.choisir(login, amendee);
    }
}
