package fr.univ.stages.centre.gens;

import fr.univ.stages.annuaire.Annuaire;
import fr.univ.stages.annuaire.AnnuaireIndisponible;
import fr.univ.stages.annuaire.Inscription;
import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.page.Destinataire;
import fr.univ.stages.securite.page.QuiRepond;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The centre that manages a student's inscription answers them (1.6). */
@Component
@Order(20)
class CentreDeLEtudiant implements QuiRepond {

    private static final Logger JOURNAL = LoggerFactory.getLogger(CentreDeLEtudiant.class);

    private final Annuaire annuaire;
    private final Centres centres;

    CentreDeLEtudiant(Annuaire annuaire, Centres centres) {
        this.annuaire = annuaire;
        this.centres = centres;
    }

    @Override
    public Optional<Destinataire> quiRepond(Acteur acteur, String dossier) {
        if (acteur.numeroEtudiant() == null) {
            return Optional.empty();
        }
        try {
            return annuaire.etudiant(acteur.numeroEtudiant())
                    .flatMap(etudiant -> etudiant.inscriptions().stream().findFirst())
                    .map(this::quiGere)
                    .map(Centre::destinataire);
        } catch (AnnuaireIndisponible | Refus e) {
            JOURNAL.info("Le centre de gestion de {} reste inconnu : {}", acteur.login(), e.getMessage());
            return Optional.empty();
        }
    }

    private Centre quiGere(Inscription inscription) {
        return centres.pourInscription(inscription.etapeCode(), inscription.composante());
    }
}
