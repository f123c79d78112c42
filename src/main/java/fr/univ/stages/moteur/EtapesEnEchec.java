package fr.univ.stages.moteur;

import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Steps that failed as often as they may, each an incident in Cockpit. */
@Component
public class EtapesEnEchec {

    private final ManagementService travaux;

    EtapesEnEchec(ManagementService travaux) {
        this.travaux = travaux;
    }

    /** Gives one more try to the oldest failed steps of this process, as « Retry » does in Cockpit; returns to how many. */
    @Transactional
    public int retenter(String processus, int auPlus) {
        List<String> echoues = travaux
                .createJobQuery()
                .processDefinitionKey(processus)
                .noRetriesLeft()
                .orderByJobId()
                .asc()
                .listPage(0, auPlus)
                .stream()
                .map(Job::getId)
                .toList();
        if (!echoues.isEmpty()) {
            travaux.setJobRetries(echoues, 1);
        }
        return echoues.size();
    }
}
