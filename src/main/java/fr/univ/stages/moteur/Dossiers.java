package fr.univ.stages.moteur;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts process instances and brings them messages; the business key is the id of the aggregate. */
@Component
public class Dossiers {

    /** Variable that tells the picture which step comes next. */
    public static final String ETAPE = "etape";

    /** Variable that tells whether a step was opened again from the summary and leads back there. */
    public static final String REPRISE = "reprise";

    /** Message of every wizard: another step is asked for. */
    static final String ETAPE_DEMANDEE = "etapeDemandee";

    private final RuntimeService execution;
    private final Brouillons brouillons;

    Dossiers(RuntimeService execution, Brouillons brouillons) {
        this.execution = execution;
        this.brouillons = brouillons;
    }

    /** Starts the process for this dossier, in the caller's transaction. */
    @Transactional
    public void demarrer(String processus, String dossier, Map<String, Object> variables) {
        execution.startProcessInstanceByKey(processus, dossier, variables);
    }

    /**
     * Brings a message to the dossier; false when nothing waits for it there, which is no error: a message may come late
     * or twice.
     */
    @Transactional
    public boolean prevenir(String processus, String dossier, String message, Map<String, Object> variables) {
        return execution.createProcessInstanceQuery().processInstanceBusinessKey(dossier, processus).list().stream()
                .flatMap(instance -> execution
                        .createMessageCorrelation(message)
                        .processInstanceId(instance.getId())
                        .setVariables(variables)
                        .correlateAllWithResult()
                        .stream())
                .findFirst()
                .isPresent();
    }

    /** Forgets what was typed and not sent, when the dossier disappears. */
    @Transactional
    public void oublierLesBrouillons(String processus, String dossier) {
        brouillons.oublierTout(processus, dossier);
    }

    void demanderEtape(Tache tache, Map<String, Object> routage) {
        prevenir(tache.processus(), tache.dossier(), ETAPE_DEMANDEE, routage);
    }

    /** Id of the record beside this instance, or this task, for the code that the picture calls. */
    public static long id(DelegateExecution execution) {
        return Long.parseLong(execution.getProcessBusinessKey());
    }
}
