package fr.univ.stages.avenant.processus;

import fr.univ.stages.avenant.VariablesAvenant;
import fr.univ.stages.avenant.saisie.EtapesDeLAvenant;
import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Common way of the steps: one call to the front, then the step that comes next. */
abstract class EtapeDAvenant<S> implements JavaDelegate {

    protected final EtapesDeLAvenant etapes;
    private final ActeurCourant session;
    private final Class<S> type;

    EtapeDAvenant(EtapesDeLAvenant etapes, ActeurCourant session, Class<S> type) {
        this.etapes = etapes;
        this.session = session;
        this.type = type;
    }

    abstract void enregistrer(long avenant, S saisie, Acteur acteur);

    @Override
    public final void execute(DelegateExecution execution) {
        long avenant = Long.parseLong(execution.getProcessBusinessKey());
        enregistrer(avenant, PorteDesTaches.saisie(execution, type), session.acteur());
        execution.setVariable(VariablesAvenant.ETAPE, etapes.apres(avenant).tache());
    }
}
