package fr.univ.stages.moteur;

import fr.univ.stages.noyau.Acteur;
import java.util.Map;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Base of the delegates behind a form: what was sent goes to one call, which answers the variables that the flows read. */
public abstract class EtapeEnregistree<S> implements JavaDelegate {

    private final Class<S> type;
    private final Function<Envoi<S>, Map<String, Object>> appel;

    protected EtapeEnregistree(Class<S> type, Function<Envoi<S>, Map<String, Object>> appel) {
        this.type = type;
        this.appel = appel;
    }

    /** The method of a module's front that records a step. */
    @FunctionalInterface
    public interface Front<S> {

        void enregistrer(long dossier, S saisie, Acteur acteur);
    }

    /**
     * What a form holds and who sent it.
     *
     * @param dossier business key
     * @param reprise whether the step was opened again and leads back to the summary
     */
    public record Envoi<S>(String dossier, S saisie, Acteur acteur, boolean reprise) {

        /** The business key as the id that it is. */
        public long id() {
            return Long.parseLong(dossier);
        }

        public void remettre(Front<S> front) {
            front.enregistrer(id(), saisie, acteur);
        }
    }

    /** Throws ClassCastException when the form before it holds something else. */
    @Override
    public final void execute(DelegateExecution execution) {
        SaisieTransitoire recue = (SaisieTransitoire) execution.getVariable(PorteDesTaches.SAISIE);
        execution.setVariables(appel.apply(new Envoi<>(
                execution.getProcessBusinessKey(),
                type.cast(recue.contenu()),
                recue.acteur(),
                Boolean.TRUE.equals(execution.getVariable(Dossiers.REPRISE)))));
    }
}
