package fr.univ.stages.etablissement.processus;

import fr.univ.stages.etablissement.attente.VariablesVerification;
import fr.univ.stages.etablissement.verification.VerificationDesEtablissements;
import fr.univ.stages.moteur.PorteDesTaches;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.ActeurCourant;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Service task « Appliquer la décision »: accepts, corrects or merges, and says which in the picture. */
@Component
class EnregistrerVerification implements JavaDelegate {

    private final VerificationDesEtablissements verification;
    private final ActeurCourant session;

    EnregistrerVerification(VerificationDesEtablissements verification, ActeurCourant session) {
        this.verification = verification;
        this.session = session;
    }

    @Override
    public void execute(DelegateExecution execution) {
        long id = Long.parseLong(execution.getProcessBusinessKey());
        SaisieVerification saisie = PorteDesTaches.saisie(execution, SaisieVerification.class);
        Acteur acteur = session.acteur();
        switch (saisie.decision()) {
            case ACCEPTER -> verification.accepter(id, acteur);
            case CORRIGER -> verification.corriger(id, saisie.fiche(verification.version(id)), acteur);
            case FUSIONNER -> verification.fusionner(id, saisie.garde(), acteur);
        }
        execution.setVariable(VariablesVerification.DECISION, saisie.decision().name());
    }
}
