package fr.univ.stages.etablissement.verification;

import fr.univ.stages.etablissement.attente.CoursDeLaVerification;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.noyau.Acteur;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in lists of tasks which organisation is to be verified: the engine holds no name. */
@Component
public class TachesDeVerification {

    private final VerificationDesEtablissements verification;

    TachesDeVerification(VerificationDesEtablissements verification) {
        this.verification = verification;
    }

    /** Names by task id, for those of these tasks that this person may do; other tasks are left out. */
    public Map<String, String> noms(Collection<Tache> taches, Acteur acteur) {
        List<Tache> miennes = taches.stream()
                .filter(tache -> CoursDeLaVerification.PROCESSUS.equals(tache.processus()))
                .toList();
        Map<Long, String> noms = verification.noms(
                miennes.stream().map(tache -> Long.valueOf(tache.dossier())).toList(), acteur);
        return miennes.stream()
                .filter(tache -> noms.containsKey(Long.valueOf(tache.dossier())))
                .collect(Collectors.toMap(Tache::id, tache -> noms.get(Long.valueOf(tache.dossier()))));
    }
}
