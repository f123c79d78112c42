package fr.univ.stages.convention.vie;

import fr.univ.stages.centre.modele.Centre;
import fr.univ.stages.convention.AccesConvention;
import fr.univ.stages.convention.ConventionRepository;
import fr.univ.stages.convention.MessagesConvention;
import fr.univ.stages.convention.ReglesDuCentre;
import fr.univ.stages.convention.VariablesConvention;
import fr.univ.stages.convention.modele.Amendement;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.convention.modele.Statut;
import fr.univ.stages.convention.papier.ConventionImprimee;
import fr.univ.stages.convention.papier.MiseEnPage;
import fr.univ.stages.moteur.Dossiers;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.securite.Droit;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The door by which amendments read a convention, ask whether they may change it, and take effect on it (3.3). */
@Service
@Transactional
public class AmendementDesConventions {

    private final ConventionRepository conventions;
    private final AccesConvention acces;
    private final ReglesDuCentre regles;
    private final MiseEnPage miseEnPage;
    private final Dossiers dossiers;
    private final Horloge horloge;

    AmendementDesConventions(
            ConventionRepository conventions,
            AccesConvention acces,
            ReglesDuCentre regles,
            MiseEnPage miseEnPage,
            Dossiers dossiers,
            Horloge horloge) {
        this.conventions = conventions;
        this.acces = acces;
        this.regles = regles;
        this.miseEnPage = miseEnPage;
        this.dossiers = dossiers;
        this.horloge = horloge;
    }

    /** The convention of this id, whoever asks; throws Introuvable. */
    public Convention trouver(long id) {
        return acces.trouver(id);
    }

    /** The convention of this number, for somebody who may see it; throws Introuvable. */
    public Convention parNumero(long numero, Acteur acteur) {
        return acces.parNumero(numero, acteur);
    }

    /** The same, taken until the transaction ends before anything of it is read. */
    public Convention retenir(long numero, Acteur acteur) {
        acces.retenirParNumero(numero);
        return acces.parNumero(numero, acteur);
    }

    /** Whether this person may read it. */
    public boolean visible(Convention convention, Acteur acteur) {
        return acces.peut(convention, Droit.LECTURE, acteur);
    }

    /** Whether this person acts on it as its centre does, which is who amends. */
    public boolean gere(Convention convention, Acteur acteur) {
        return acces.gere(convention, Droit.ECRITURE, acteur);
    }

    /** Whether this person reads it as its student, to whom the centre may not let it be printed. */
    public boolean imprimable(Convention convention, Acteur acteur) {
        return !acces.commeEtudiant(convention, acteur) || regles.de(convention).impressionParEtudiant();
    }

    /** Why no amendment can be begun; empty for a validated convention whose stage goes on. */
    public Optional<String> fermeture(Convention convention) {
        return convention.statut() == Statut.VALIDEE
                        && !convention.cycle().rompue()
                        && convention.stage().fin().isBefore(horloge.aujourdhui())
                ? Optional.of("Le stage est terminé : on ne commence plus d'avenant.")
                : fermetureAuxNumerotes(convention);
    }

    /** The same for one that has its number: the convention waits for it, whatever the day. */
    public Optional<String> fermetureAuxNumerotes(Convention convention) {
        if (convention.cycle().rompue()) {
            return Optional.of("Le stage a été rompu : un avenant n'y change plus rien.");
        }
        if (convention.statut() == Statut.TERMINEE) {
            return Optional.of("Le stage est terminé : un avenant n'y change plus rien.");
        }
        return convention.statut() == Statut.VALIDEE
                ? Optional.empty()
                : Optional.of("Un avenant modifie une convention validée : celle-ci se modifie encore directement.");
    }

    /** The centre that manages it. */
    public Centre centre(Convention convention) {
        return regles.centre(convention).orElseThrow();
    }

    /** The convention, or what it would be, in the words that documents print. */
    @Transactional(readOnly = true)
    public ConventionImprimee imprimee(Convention convention) {
        return miseEnPage.convention(convention);
    }

    /** The amendment takes effect; a convention that has not ended hears of its new last day, or that one waits less. */
    public void amender(long id, Amendement effet, Acteur acteur) {
        Convention convention = acces.trouver(id);
        boolean finDeplacee = !effet.stage().fin().equals(convention.stage().fin());
        convention.amender(effet, horloge.aujourdhui());
        convention.modifier(acteur, horloge.maintenant());
        conventions.saveAndFlush(convention);
        if (convention.statut() != Statut.VALIDEE) {
            return;
        }
        if (finDeplacee) {
            Map<String, Object> fin = Map.of(
                    VariablesConvention.FIN_DU_STAGE,
                    Date.from(Horloge.fin(effet.stage().fin())));
            if (!dossiers.prevenir(Designation.PROCESSUS, String.valueOf(id), MessagesConvention.FIN_DEPLACEE, fin)) {
                throw Refus.general("Cette convention est en train de changer d'état : réessayez dans un instant.");
            }
        } else {
            decider(id);
        }
    }

    /** An amendment of this convention is decided or given up: one that waited for nothing else ends at once. */
    public void decider(long id) {
        dossiers.prevenir(Designation.PROCESSUS, String.valueOf(id), MessagesConvention.AVENANT_DECIDE, Map.of());
    }
}
