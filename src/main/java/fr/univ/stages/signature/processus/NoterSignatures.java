package fr.univ.stages.signature.processus;

import fr.univ.stages.moteur.EtapeEnregistree;
import fr.univ.stages.signature.SaisieSignatures;
import fr.univ.stages.signature.Signatures;
import fr.univ.stages.signature.VariablesSignature;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Service task « Noter les signatures ». */
@Component
class NoterSignatures extends EtapeEnregistree<SaisieSignatures> {

    NoterSignatures(Signatures signatures) {
        super(
                SaisieSignatures.class,
                envoi -> Map.of(
                        VariablesSignature.COMPLET, signatures.noter(envoi.dossier(), envoi.saisie(), envoi.acteur())));
    }
}
