package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.VariablesConvention;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.convention.vie.Conventions;
import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.securite.ActeurCourant;
import fr.univ.stages.signature.TacheDeSignature;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task « Créer la convention »: the number, and the day on which the stage will be over. */
@Component
class CreerConvention implements JavaDelegate {

    private final Conventions conventions;
    private final ActeurCourant session;

    CreerConvention(Conventions conventions, ActeurCourant session) {
        this.conventions = conventions;
        this.session = session;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long dossier = Dossiers.id(execution);
        LocalDate fin = conventions.creer(dossier, session.acteur());
        execution.setVariable(TacheDeSignature.A_SIGNER, Designation.proprietaire(dossier));
        execution.setVariable(VariablesConvention.FIN_DU_STAGE, Date.from(Horloge.fin(fin)));
    }
}
