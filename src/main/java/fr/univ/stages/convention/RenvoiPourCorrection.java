package fr.univ.stages.convention;

import fr.univ.stages.annuaire.Annuaire;
import fr.univ.stages.annuaire.AnnuaireIndisponible;
import fr.univ.stages.annuaire.Personne;
import fr.univ.stages.centre.Centre;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Fait;
import fr.univ.stages.notification.Message;
import fr.univ.stages.notification.Notifications;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Courriel;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.securite.ActionTracee;
import fr.univ.stages.securite.Journal;
import fr.univ.stages.securite.Personnes;
import fr.univ.stages.signature.RaisonDeRetrait;
import fr.univ.stages.signature.Signatures;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Sends a convention back to whoever entered it: signatures fall, the reason is shown and written to them. */
@Component
class RenvoiPourCorrection {

    private final Signatures signatures;
    private final Notifications notifications;
    private final ReglesDuCentre regles;
    private final Personnes personnes;
    private final Annuaire annuaire;
    private final HistoireDesConventions histoire;
    private final Journal journal;

    RenvoiPourCorrection(
            Signatures signatures,
            Notifications notifications,
            ReglesDuCentre regles,
            Personnes personnes,
            Annuaire annuaire,
            HistoireDesConventions histoire,
            Journal journal) {
        this.signatures = signatures;
        this.notifications = notifications;
        this.regles = regles;
        this.personnes = personnes;
        this.annuaire = annuaire;
        this.histoire = histoire;
        this.journal = journal;
    }

    void renvoyer(Convention convention, String motif, Acteur acteur) {
        String propre = Texte.propre(motif);
        if (propre == null) {
            throw Refus.sur("motif", "Dites ce qui est à corriger : la personne qui a saisi la convention le lira.");
        }
        convention.cycle().refuser(propre);
        histoire.noter(convention.id(), Fait.REFUSEE, acteur, propre);
        journal.noter(acteur, ActionTracee.REFUS, Conventions.objet(convention));
        signatures.faireTomber(Conventions.proprietaire(convention.id()), RaisonDeRetrait.REFUS, acteur);
        String auteur = convention.suivi().creePar();
        try {
            personnes.acteur(auteur).ifPresent(convention::confierA);
            annuaire.personne(auteur)
                    .map(Personne::courriel)
                    .flatMap(RenvoiPourCorrection::adresse)
                    .ifPresent(vers -> notifications.confier(message(convention, propre, vers)));
        } catch (AnnuaireIndisponible panne) {
            // the task waits in the list of whoever worked the dossier last, or of the centre
            return;
        }
    }

    private Message message(Convention convention, String motif, Courriel vers) {
        Map<String, Object> donnees = new HashMap<>();
        donnees.put("titre", "La convention " + convention.numero());
        donnees.put("adresse", "/conventions/" + convention.numero());
        donnees.put("centre", regles.centre(convention).map(Centre::nom).orElse(null));
        donnees.put("motif", motif);
        String cle = "refus:%d:%d".formatted(convention.id(), convention.cycle().revision());
        return new Message(cle, vers, "refus", donnees);
    }

    private static Optional<Courriel> adresse(String saisie) {
        return saisie == null ? Optional.empty() : Optional.of(Courriel.de(saisie));
    }
}
