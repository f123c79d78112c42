package fr.univ.stages.convention.vie;

import fr.univ.stages.annuaire.Annuaire;
import fr.univ.stages.annuaire.AnnuaireIndisponible;
import fr.univ.stages.annuaire.Personne;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.notification.Message;
import fr.univ.stages.notification.Notifications;
import fr.univ.stages.noyau.Courriel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes to whoever entered a dossier that it was not validated, and why (3.2.3, 3.3.3). */
@Component
public class CourrielDeRefus {

    private static final Logger JOURNAL = LoggerFactory.getLogger(CourrielDeRefus.class);

    private final Notifications notifications;
    private final Annuaire annuaire;

    CourrielDeRefus(Notifications notifications, Annuaire annuaire) {
        this.notifications = notifications;
        this.annuaire = annuaire;
    }

    /**
     * What was refused.
     *
     * @param cle one per refusal: the same is written once
     * @param auteur login of whoever entered it
     * @param titre « La convention 10001 », feminine or not
     * @param adresse of its page in the portal
     * @param centre the office that refuses
     */
    public record Refuse(
            String cle, String auteur, String titre, boolean feminin, String adresse, Centre centre, String motif) {}

    /** To the author; to the centre, to pass it on, when the directory knows no address or does not answer. */
    public void ecrire(Refuse refuse) {
        Optional<Courriel> auteur = adresse(refuse);
        auteur.or(() -> Optional.ofNullable(refuse.centre().coordonnees().courriel()))
                .ifPresentOrElse(
                        vers -> notifications.confier(message(refuse, vers, auteur.isEmpty())),
                        () -> JOURNAL.warn("{} : refus sans courriel, aucune adresse n'est connue", refuse.titre()));
    }

    private Optional<Courriel> adresse(Refuse refuse) {
        try {
            return annuaire.personne(refuse.auteur()).map(Personne::courriel).flatMap(Courriel::lu);
        } catch (AnnuaireIndisponible panne) {
            JOURNAL.warn("{} : refus annoncé au centre, l'annuaire ne répond pas", refuse.titre());
            return Optional.empty();
        }
    }

    private static Message message(Refuse refuse, Courriel vers, boolean aTransmettre) {
        Map<String, Object> donnees = new HashMap<>();
        donnees.put("titre", refuse.titre());
        donnees.put("feminin", refuse.feminin());
        donnees.put("adresse", refuse.adresse());
        donnees.put("centre", refuse.centre().nom());
        donnees.put("motif", refuse.motif());
        donnees.put("aTransmettre", aTransmettre);
        return new Message("refus:" + refuse.cle(), vers, "refus", donnees);
    }
}
