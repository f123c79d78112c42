package fr.univ.stages.convention.vie;

import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.convention.AccesConvention;
import fr.univ.stages.convention.HistoireDesConventions;
import fr.univ.stages.convention.ReglesDuCentre;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Fait;
import fr.univ.stages.notification.Message;
import fr.univ.stages.notification.Notifications;
import fr.univ.stages.noyau.Ecrit;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A stage that is over while its convention was never validated: the record stays open, and its centre is told. */
@Service
@Transactional
public class FinSansValidation {

    private static final Set<Fait> VERSIONS = EnumSet.of(Fait.CREEE, Fait.MODIFIEE, Fait.FIN_SANS_VALIDATION);

    private final AccesConvention acces;
    private final ReglesDuCentre regles;
    private final HistoireDesConventions histoire;
    private final Notifications notifications;

    FinSansValidation(
            AccesConvention acces,
            ReglesDuCentre regles,
            HistoireDesConventions histoire,
            Notifications notifications) {
        this.acces = acces;
        this.regles = regles;
        this.histoire = histoire;
        this.notifications = notifications;
    }

    /** Writes to the centre, once for each last day, and says so once for each version; called by the picture. */
    public void avertir(long id) {
        acces.retenir(id);
        if (dejaAverti(id)) {
            return;
        }
        Convention convention = acces.trouver(id);
        histoire.noter(id, Fait.FIN_SANS_VALIDATION, null, convention.statut().libelle());
        Centre centre = regles.centre(convention).orElseThrow();
        if (centre.coordonnees().courriel() == null) {
            return;
        }
        Map<String, Object> donnees = new HashMap<>();
        donnees.put("titre", "La convention " + convention.numero());
        donnees.put("adresse", "/conventions/" + convention.numero());
        donnees.put("centre", centre.nom());
        donnees.put("fin", Ecrit.jour(convention.stage().fin()));
        donnees.put("statut", convention.statut().libelle());
        String cle = "fin:%d:%s".formatted(id, convention.stage().fin());
        notifications.confier(new Message(cle, centre.coordonnees().courriel(), "fin-sans-validation", donnees));
    }

    /** Whoever corrects such a convention moves from step to step, and the deadline is past at each of them. */
    private boolean dejaAverti(long id) {
        return histoire.dernier(id, VERSIONS)
                .filter(evenement -> evenement.fait() == Fait.FIN_SANS_VALIDATION)
                .isPresent();
    }
}
