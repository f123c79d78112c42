package fr.univ.stages.moteur;

import java.util.function.LongConsumer;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Base of the delegates that make one call for the record of their instance, without a form and without a variable. */
public abstract class EtapeAutomatique implements JavaDelegate {

    private final LongConsumer appel;

    protected EtapeAutomatique(LongConsumer appel) {
        this.appel = appel;
    }

    @Override
    public final void execute(DelegateExecution execution) {
        appel.accept(Dossiers.id(execution));
    }
}
