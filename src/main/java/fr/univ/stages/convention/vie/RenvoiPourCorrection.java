package fr.univ.stages.convention.vie;

import fr.univ.stages.annuaire.AnnuaireIndisponible;
import fr.univ.stages.convention.HistoireDesConventions;
import fr.univ.stages.convention.ReglesDuCentre;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.convention.modele.Fait;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.securite.Personnes;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import fr.univ.stages.signature.RaisonDeRetrait;
import fr.univ.stages.signature.Signatures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends a convention back to whoever entered it: signatures fall, the reason is shown and written to them. */
@Component
class RenvoiPourCorrection {

    private static final Logger JOURNAL = LoggerFactory.getLogger(RenvoiPourCorrection.class);

    private final Signatures signatures;
    private final CourrielDeRefus courriels;
    private final ReglesDuCentre regles;
    private final Personnes personnes;
    private final HistoireDesConventions histoire;
    private final Journal journal;

    RenvoiPourCorrection(
            Signatures signatures,
            CourrielDeRefus courriels,
            ReglesDuCentre regles,
            Personnes personnes,
            HistoireDesConventions histoire,
            Journal journal) {
        this.signatures = signatures;
        this.courriels = courriels;
        this.regles = regles;
        this.personnes = personnes;
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
        journal.noter(acteur, ActionTracee.REFUS, Designation.objet(convention));
        signatures.faireTomber(Designation.proprietaire(convention.id()), RaisonDeRetrait.REFUS, acteur);
        confierALAuteur(convention);
        courriels.ecrire(refusee(convention, propre));
    }

    private void confierALAuteur(Convention convention) {
        try {
            personnes.acteur(convention.suivi().creePar()).ifPresent(convention::confierA);
        } catch (AnnuaireIndisponible panne) {
            JOURNAL.warn(
                    "{} : à corriger par qui la modifiait en dernier, l'annuaire ne répond pas",
                    Designation.objet(convention));
        }
    }

    private CourrielDeRefus.Refuse refusee(Convention convention, String motif) {
        return new CourrielDeRefus.Refuse(
                "%d:%d".formatted(convention.id(), convention.cycle().revision()),
                convention.suivi().creePar(),
                "La convention " + convention.numero(),
                true,
                "/conventions/" + convention.numero(),
                regles.centre(convention).orElseThrow(),
                motif);
    }
}
