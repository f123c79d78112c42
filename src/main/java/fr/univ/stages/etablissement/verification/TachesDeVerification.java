package fr.univ.stages.etablissement.verification;

import fr.univ.stages.etablissement.attente.CoursDeLaVerification;
import fr.univ.stages.moteur.Tache;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.securite.page.CarteDeTache;
import fr.univ.stages.securite.page.CartesDeTaches;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says in lists of tasks which organisation is to be verified: the engine holds no name. */
@Component
class TachesDeVerification implements CartesDeTaches {

    private final VerificationDesEtablissements verification;

    TachesDeVerification(VerificationDesEtablissements verification) {
        this.verification = verification;
    }

    @Override
    public Map<String, CarteDeTache> cartes(Collection<Tache> taches, Acteur acteur) {
        List<Tache> miennes = taches.stream()
                .filter(tache -> CoursDeLaVerification.PROCESSUS.equals(tache.processus()))
                .toList();
        Map<Long, String> noms = verification.noms(
                miennes.stream().map(tache -> Long.valueOf(tache.dossier())).toList(), acteur);
        return miennes.stream()
                .filter(tache -> noms.containsKey(Long.valueOf(tache.dossier())))
                .collect(Collectors.toMap(Tache::id, tache -> carte(noms.get(Long.valueOf(tache.dossier())))));
    }

    private static CarteDeTache carte(String etablissement) {
        return new CarteDeTache(etablissement, null, etablissement);
    }
}
