package fr.univ.stages.convention.processus;

import fr.univ.stages.convention.VariablesConvention;
import fr.univ.stages.convention.modele.Etape;
import fr.univ.stages.convention.saisie.EtapesDeLaSaisie;
import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Common way of the seven steps: one call to the front, then the routing variables of the picture. */
abstract class Enregistrement<S> implements JavaDelegate {

    protected final EtapesDeLaSaisie etapes;
    private final ActeurCourant session;
    private final Etape etape;
    private final Class<S> type;

    Enregistrement(EtapesDeLaSaisie etapes, ActeurCourant session, Etape etape, Class<S> type) {
        this.etapes = etapes;
        this.session = session;
        this.etape = etape;
        this.type = type;
    }

    abstract void enregistrer(long dossier, S saisie, Acteur acteur);

    @Override
    public final void execute(DelegateExecution execution) {
        long dossier = Long.parseLong(execution.getProcessBusinessKey());
        enregistrer(dossier, PorteDesTaches.saisie(execution, type), session.acteur());
        boolean reprise = Boolean.TRUE.equals(execution.getVariable(VariablesConvention.REPRISE));
        Etape suivante = etapes.apres(dossier, etape, reprise);
        execution.setVariable(VariablesConvention.ETAPE, suivante.tache());
        execution.setVariable(VariablesConvention.REPRISE, reprise && suivante != Etape.RECAPITULATIF);
    }
}
