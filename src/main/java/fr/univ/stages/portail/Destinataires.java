package fr.univ.stages.portail;

import fr.univ.stages.annuaire.Annuaire;
import fr.univ.stages.annuaire.AnnuaireIndisponible;
import fr.univ.stages.annuaire.Inscription;
import fr.univ.stages.centre.Centres;
import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.convention.fiche.LectureDesConventions;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.Droits;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds whom a problem reaches: the centre of the dossier or of the student, otherwise the administrators (1.6). */
@Component
class Destinataires {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Destinataires.class);

    private final Annuaire annuaire;
    private final Centres centres;
    private final LectureDesConventions conventions;
    private final Droits droits;
    private final ReglagesPortail reglages;

    Destinataires(
            Annuaire annuaire,
            Centres centres,
            LectureDesConventions conventions,
            Droits droits,
            ReglagesPortail reglages) {
        this.annuaire = annuaire;
        this.centres = centres;
        this.conventions = conventions;
        this.droits = droits;
        this.reglages = reglages;
    }

    /** For a dossier this person may see but does not manage, the centre that manages it. */
    Destinataire de(Acteur acteur, String dossier) {
        if (droits.estDuPersonnel(acteur)) {
            return administration();
        }
        return duDossier(acteur, dossier).map(Destinataires::versCentre).orElseGet(() -> de(acteur));
    }

    private Optional<Centre> duDossier(Acteur acteur, String dossier) {
        return dossier != null && dossier.matches("\\d{1,18}")
                ? conventions.centre(Long.parseLong(dossier), acteur)
                : Optional.empty();
    }

    Destinataire de(Acteur acteur) {
        return centre(acteur).map(Destinataires::versCentre).orElseGet(this::administration);
    }

    private Optional<Centre> centre(Acteur acteur) {
        if (acteur.numeroEtudiant() == null) {
            return Optional.empty();
        }
        try {
            return annuaire.etudiant(acteur.numeroEtudiant())
                    .flatMap(etudiant -> etudiant.inscriptions().stream().findFirst())
                    .map(this::quiGere);
        } catch (AnnuaireIndisponible | Refus e) {
            JOURNAL.info("Le centre de gestion de {} reste inconnu : {}", acteur.login(), e.getMessage());
            return Optional.empty();
        }
    }

    private Centre quiGere(Inscription inscription) {
        return centres.pourInscription(inscription.etapeCode(), inscription.composante());
    }

    private static Destinataire versCentre(Centre centre) {
        var coordonnees = centre.coordonnees();
        return new Destinataire(
                centre.id(),
                "le centre de gestion « " + centre.nom() + " »",
                coordonnees.courriel() == null ? null : coordonnees.courriel().valeur(),
                coordonnees.telephone() == null ? null : coordonnees.telephone().affichage());
    }

    private Destinataire administration() {
        return new Destinataire(
                null,
                "l'administration de la plateforme",
                reglages.contact().isBlank() ? null : reglages.contact(),
                null);
    }
}
