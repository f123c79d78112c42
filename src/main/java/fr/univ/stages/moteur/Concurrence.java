package fr.univ.stages.moteur;

import java.sql.SQLException;
import java.util.Set;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.springframework.dao.ConcurrencyFailureException;

/** Two people, or two tabs, on one record at the same moment. */
public final class Concurrence {

    /** Deadlock, serialization failure, lock held too long: the database gave up a transaction, which may be tried again. */
    private static final Set<String> SACRIFIEE = Set.of("40P01", "40001", "55P03");

    private Concurrence() {}

    /** Whether this exception, its causes left aside, says that somebody else was faster and nothing was written. */
    public static boolean perdue(Throwable exception) {
        return exception instanceof ConcurrencyFailureException
                || exception instanceof OptimisticLockingException
                || exception instanceof TaskAlreadyClaimedException
                || exception instanceof SQLException refus && SACRIFIEE.contains(String.valueOf(refus.getSQLState()));
    }
}
