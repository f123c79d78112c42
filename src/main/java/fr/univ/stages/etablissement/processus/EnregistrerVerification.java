package fr.univ.stages.etablissement.processus;

import fr.univ.stages.etablissement.attente.VariablesVerification;
import fr.univ.stages.etablissement.verification.VerificationDesEtablissements;
import fr.univ.stages.moteur.EtapeEnregistree;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Service task « Appliquer la décision »: accepts, corrects or merges, and says which in the picture. */
@Component
class EnregistrerVerification extends EtapeEnregistree<SaisieVerification> {

    EnregistrerVerification(VerificationDesEtablissements verification) {
        super(SaisieVerification.class, envoi -> {
            long id = envoi.id();
            SaisieVerification saisie = envoi.saisie();
            switch (saisie.decision()) {
                case ACCEPTER -> verification.accepter(id, envoi.acteur());
                case CORRIGER -> verification.corriger(id, saisie.fiche(verification.version(id)), envoi.acteur());
                case FUSIONNER -> verification.fusionner(id, saisie.garde(), envoi.acteur());
            }
            return Map.of(VariablesVerification.DECISION, saisie.decision().name());
        });
    }
}
