package fr.univ.stages.moteur;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.springframework.dao.ConcurrencyFailureException;

/** Two people, or two tabs, on one record at the same moment. */
public final class Concurrence {

    private Concurrence() {}

    /** Whether this exception, its causes left aside, says that somebody else was faster and nothing was written. */
    public static boolean perdue(Throwable exception) {
        return exception instanceof ConcurrencyFailureException
                || exception instanceof OptimisticLockingException
                || exception instanceof TaskAlreadyClaimedException;
    }
}
