package fr.univ.stages.signature.processus;

import fr.univ.stages.moteur.Guichet;
import fr.univ.stages.moteur.Suite;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.signature.SaisieSignatures;
import fr.univ.stages.signature.TacheDeSignature;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Serves the task of {@code signature.bpmn}. */
@Component
class GuichetSignature implements Guichet {

    private final TacheDeSignature tache;

    GuichetSignature(TacheDeSignature tache) {
        this.tache = tache;
    }

    @Override
    public String processus() {
        return TacheDeSignature.PROCESSUS;
    }

    @Override
    public void retenir(String dossier) {
        tache.retenir(dossier);
    }

    @Override
    public void exigerAcces(String dossier, String cle, Acteur acteur) {
        tache.exigerAcces(dossier, acteur);
    }

    @Override
    public boolean permet(String dossier, String cle, Acteur acteur) {
        return tache.permet(dossier, acteur);
    }

    @Override
    public long version(String dossier) {
        return tache.circuit(dossier).version();
    }

    @Override
    public Class<?> saisie(String cle) {
        return SaisieSignatures.class;
    }

    @Override
    public Map<String, Object> contexte(String dossier, String cle, Acteur acteur) {
        return tache.contexte(dossier, acteur);
    }

    @Override
    public Map<String, Object> versEtape(String dossier, String depuis, String vers, Acteur acteur) {
        throw Refus.general("Cette étape n'existe pas.");
    }

    @Override
    public Suite suite(String dossier, Acteur acteur) {
        return new Suite(null, tache.adresse(dossier), null);
    }
}
