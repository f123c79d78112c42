package fr.univ.stages.avenant;

import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.convention.HistoireDesConventions;
import fr.univ.stages.convention.loi.Constat;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Fait;
import fr.univ.stages.convention.vie.AmendementDesConventions;
import fr.univ.stages.convention.vie.PassageOutre;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Texte;
import fr.univ.stages.securite.journal.ActionTracee;
import fr.univ.stages.securite.journal.Journal;
import fr.univ.stages.signature.RaisonDeRetrait;
import fr.univ.stages.signature.SaisieDecision;
import fr.univ.stages.signature.Signatures;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of an amendment once it is confirmed (3.3.3): signed, validated, in force; each deed is its centre's. */
@Service
@Transactional
public class ValidationDesAvenants {

    private final AvenantRepository avenants;
    private final AccesAvenant acces;
    private final AmendementDesConventions conventions;
    private final ControleDAvenant controle;
    private final LoiDAvenant loi;
    private final ControleDuSigne signe;
    private final Signatures signatures;
    private final HistoireDesConventions histoire;
    private final RenvoiDAvenant renvoi;
    private final Journal journal;
    private final Horloge horloge;

    ValidationDesAvenants(
            AvenantRepository avenants,
            AccesAvenant acces,
            AmendementDesConventions conventions,
            ControleDAvenant controle,
            LoiDAvenant loi,
            ControleDuSigne signe,
            Signatures signatures,
            HistoireDesConventions histoire,
            RenvoiDAvenant renvoi,
            Journal journal,
            Horloge horloge) {
        this.avenants = avenants;
        this.acces = acces;
        this.conventions = conventions;
        this.controle = controle;
        this.loi = loi;
        this.signe = signe;
        this.signatures = signatures;
        this.histoire = histoire;
        this.renvoi = renvoi;
        this.journal = journal;
        this.horloge = horloge;
    }

    /** Everybody has signed: the centre is asked to decide; called by the picture. */
    public void presenter(long id) {
        Avenant avenant = acces.trouver(id);
        avenant.presenter();
        avenants.saveAndFlush(avenant);
        histoire.noter(avenant.convention(), avenant.numero(), Fait.AVENANT_SIGNE, null, null);
    }

    /** Validates, or sends back with a reason; returns whether it is validated. Called by the picture. */
    public boolean decider(long id, SaisieDecision saisie, Acteur acteur) {
        Avenant avenant = acces.gerer(acces.trouver(id), acteur);
        boolean valide = saisie.validee();
        if (valide) {
            valider(avenant, saisie.motifDerogation(), acteur);
        } else {
            refuser(avenant, Texte.propre(saisie.motif()), acteur);
        }
        avenant.modifier(acteur, horloge.maintenant());
        try {
            avenants.saveAndFlush(avenant);
        } catch (DataIntegrityViolationException dejaPris) {
            throw new Perime("Un autre avenant de cette convention vient d'être validé. Rechargez cette étape.");
        }
        return valide;
    }

    private void valider(Avenant avenant, String motif, Acteur acteur) {
        Convention convention = acces.convention(avenant);
        PassageOutre.Examen examen = loi.examiner(avenant, convention, acteur);
        List<String> empechements = Stream.concat(
                        signe.empechement(avenant, convention).stream(),
                        examen.empechements().stream().map(Constat::phrase))
                .toList();
        if (!empechements.isEmpty()) {
            throw Refus.general(String.join(" ", empechements));
        }
        try {
            controle.verifierTout(avenant, convention);
        } catch (Refus refus) {
            throw Refus.general(String.join(" ", refus.erreurs().values()));
        }
        loi.passerOutre(avenant, examen.aLever(), motif, acteur);
        avenant.valider(convention.cycle().amendements() + 1, acteur, horloge.maintenant());
        journal.noter(acteur, ActionTracee.VALIDATION, Avenants.objet(avenant));
    }

    private void refuser(Avenant avenant, String motif, Acteur acteur) {
        if (motif == null) {
            throw Refus.sur("motif", "Dites ce qui est à corriger : la personne qui a saisi l'avenant le lira.");
        }
        avenant.refuser(motif);
        signatures.faireTomber(Avenants.proprietaire(avenant.id()), RaisonDeRetrait.REFUS, acteur);
        histoire.noter(avenant.convention(), avenant.numero(), Fait.AVENANT_REFUSE, acteur, motif);
        journal.noter(acteur, ActionTracee.REFUS, Avenants.objet(avenant));
        renvoi.ecrire(avenant, motif);
    }

    /** Its values become those of the convention; called by the picture, in the transaction of the validation. */
    public void prendreEffet(long id, Acteur acteur) {
        Avenant avenant = acces.trouver(id);
        Convention convention = acces.convention(avenant);
        histoire.noter(
                convention.id(), avenant.numero(), Fait.AVENANT_VALIDE, acteur, LectureDesAvenants.resume(avenant));
        conventions.amender(convention.id(), avenant.projet().applique(convention), acteur);
    }
}
