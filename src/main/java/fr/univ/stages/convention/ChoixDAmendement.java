package fr.univ.stages.convention;

import fr.univ.stages.convention.loi.Constat;
import fr.univ.stages.convention.loi.Gravite;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.EnseignantReferent;
import fr.univ.stages.convention.modele.Stage;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Judges what an amendment chooses by the rules of the wizard's own steps; each throws Refus beside the field. */
@Component
public class ChoixDAmendement {

    private final ControleAccueil accueils;
    private final ControleEnseignant enseignants;
    private final StageAmende stages;
    private final ControleLegal controle;

    ChoixDAmendement(
            ControleAccueil accueils, ControleEnseignant enseignants, StageAmende stages, ControleLegal controle) {
        this.accueils = accueils;
        this.enseignants = enseignants;
        this.stages = stages;
        this.controle = controle;
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

    /** What the law forbids in the convention as it would be. */
    public List<String> empechements(Convention amendee) {
        return phrases(amendee, Gravite.EMPECHE);
    }

    /** What the law warns of in the convention as it would be. */
    public List<String> avertissements(Convention amendee) {
        return phrases(amendee, Gravite.AVERTIT);
    }

    private List<String> phrases(Convention amendee, Gravite gravite) {
        return controle.constats(amendee).stream()
                .filter(constat -> constat.est(gravite))
                .map(Constat::phrase)
                .toList();
    }
}
