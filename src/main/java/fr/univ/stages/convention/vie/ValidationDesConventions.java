package fr.univ.stages.convention.vie;

import fr.univ.stages.convention.AccesConvention;
import fr.univ.stages.convention.AvenantsDeLaConvention;
import fr.univ.stages.convention.ConventionRepository;
import fr.univ.stages.convention.HistoireDesConventions;
import fr.univ.stages.convention.MessagesConvention;
import fr.univ.stages.convention.loi.Constat;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.convention.modele.Fait;
import fr.univ.stages.convention.modele.Statut;
import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Interdit;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.Droit;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import fr.univ.stages.signature.SaisieDecision;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of a convention once it is signed (3.2.2, 3.2.4); each deed is its centre's. */
@Service
@Transactional
public class ValidationDesConventions {

    private final ConventionRepository conventions;
    private final AccesConvention acces;
    private final ControleDeValidation controle;
    private final PassageOutre outre;
    private final RenvoiPourCorrection renvoi;
    private final List<AvenantsDeLaConvention> avenants;
    private final HistoireDesConventions histoire;
    private final Dossiers dossiers;
    private final Journal journal;
    private final Horloge horloge;

    ValidationDesConventions(
            ConventionRepository conventions,
            AccesConvention acces,
            ControleDeValidation controle,
            PassageOutre outre,
            RenvoiPourCorrection renvoi,
            List<AvenantsDeLaConvention> avenants,
            HistoireDesConventions histoire,
            Dossiers dossiers,
            Journal journal,
            Horloge horloge) {
        this.conventions = conventions;
        this.acces = acces;
        this.controle = controle;
        this.outre = outre;
        this.renvoi = renvoi;
        this.avenants = avenants;
        this.histoire = histoire;
        this.dossiers = dossiers;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Everybody has signed: the centre is asked to decide; called by the picture. */
    public void presenter(long id) {
        Convention convention = acces.trouver(id);
        convention.cycle().presenter();
        conventions.saveAndFlush(convention);
        histoire.noter(id, Fait.SIGNEE, null, null);
    }

    /** Validates, or sends back with a reason; returns whether it is validated. Called by the picture. */
    public boolean decider(long id, SaisieDecision saisie, Acteur acteur) {
        Convention convention = gerer(acces.trouver(id), acteur);
        boolean validee = saisie.validee();
        if (validee) {
            valider(convention, saisie.motifDerogation(), acteur);
        } else {
            renvoi.renvoyer(convention, saisie.motif(), acteur);
        }
        convention.modifier(acteur, horloge.maintenant());
        conventions.saveAndFlush(convention);
        return validee;
    }

    private void valider(Convention convention, String motif, Acteur acteur) {
        PassageOutre.Examen examen = outre.examiner(convention, acteur);
        List<String> empechements = Stream.concat(
                        controle.empechements(convention).stream(),
                        examen.empechements().stream().map(Constat::phrase))
                .toList();
        if (!empechements.isEmpty()) {
            throw Refus.general(String.join(" ", empechements));
        }
        outre.noter(convention, examen.aLever(), motif, acteur);
        convention.cycle().valider(acteur, horloge.maintenant());
        histoire.noter(convention.id(), Fait.VALIDEE, acteur, null);
        journal.noter(acteur, ActionTracee.VALIDATION, Designation.objet(convention));
    }

    /** « Annuler la validation » (3.2.4); refused once a validated amendment rests on it. */
    public void annuler(long numero, Acteur acteur) {
        acces.retenirParNumero(numero);
        Convention convention = gerer(acces.parNumero(numero, acteur), acteur);
        convention.cycle().annuler();
        long id = convention.id();
        if (avenants.stream().anyMatch(module -> module.unAvenantEstValide(id))) {
            throw Refus.general("Un avenant validé repose sur cette convention : sa validation ne s'annule plus.");
        }
        if (avenants.stream().anyMatch(module -> module.unAvenantEstEnCours(id))) {
            throw Refus.general("Un avenant est en cours : terminez-le ou supprimez-le d'abord.");
        }
        convention.modifier(acteur, horloge.maintenant());
        conventions.saveAndFlush(convention);
        histoire.noter(id, Fait.VALIDATION_ANNULEE, acteur, null);
        journal.noter(acteur, ActionTracee.VALIDATION_ANNULEE, Designation.objet(convention));
        if (!prevenir(id, MessagesConvention.VALIDATION_ANNULEE)) {
            throw Refus.general("Le stage vient de se terminer : la validation ne s'annule plus.");
        }
    }

    /** The stage is over; called by the picture. */
    public void terminer(long id) {
        acces.retenir(id);
        Convention convention = acces.trouver(id);
        convention.cycle().terminer();
        conventions.saveAndFlush(convention);
        histoire.noter(id, Fait.TERMINEE, null, null);
    }

    /** Whether this person may bring it back to modifiable (3.2.4). */
    public boolean annulable(Convention convention, Acteur acteur) {
        return convention.statut() == Statut.VALIDEE
                && acces.gere(convention, Droit.ECRITURE, acteur)
                && avenants.stream().noneMatch(module -> module.unAvenantEstValide(convention.id()));
    }

    private boolean prevenir(long id, String message) {
        return dossiers.prevenir(Designation.PROCESSUS, String.valueOf(id), message, Map.of());
    }

    private Convention gerer(Convention convention, Acteur acteur) {
        if (!acces.gere(convention, Droit.ECRITURE, acteur)) {
            throw new Interdit("Seul le personnel du centre de gestion de cette convention peut faire cela.");
        }
        return convention;
    }
}
