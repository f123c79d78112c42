package fr.univ.stages.convention;

import fr.univ.stages.annuaire.Annuaire;
import fr.univ.stages.annuaire.Personne;
import fr.univ.stages.notification.Message;
import fr.univ.stages.notification.Notifications;
import fr.univ.stages.noyau.Courriel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes to whoever entered a dossier that it was not validated, and why (3.2.3, 3.3.3). */
@Component
public class CourrielDeRefus {

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
     * @param titre « La convention 10001 », feminine or not
     * @param adresse of its page in the portal
     * @param centre name of the office that refuses, or null
     */
    public record Refuse(String cle, String titre, boolean feminin, String adresse, String centre, String motif) {}

    /** Nothing when that login has no address; throws AnnuaireIndisponible. */
    public void ecrire(String login, Refuse refuse) {
        annuaire.personne(login)
                .map(Personne::courriel)
                .flatMap(CourrielDeRefus::adresse)
                .ifPresent(vers -> notifications.confier(message(refuse, vers)));
    }

    private static Message message(Refuse refuse, Courriel vers) {
        Map<String, Object> donnees = new HashMap<>();
        donnees.put("titre", refuse.titre());
        donnees.put("feminin", refuse.feminin());
        donnees.put("adresse", refuse.adresse());
        donnees.put("centre", refuse.centre());
        donnees.put("motif", refuse.motif());
        return new Message("refus:" + refuse.cle(), vers, "refus", donnees);
    }

    private static Optional<Courriel> adresse(String saisie) {
        return saisie == null ? Optional.empty() : Optional.of(Courriel.de(saisie));
    }
}
