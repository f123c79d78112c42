package fr.univ.stages.avenant.saisie;

import fr.univ.stages.avenant.AccesAvenant;
import fr.univ.stages.avenant.AvenantRepository;
import fr.univ.stages.avenant.ControleDAvenant;
import fr.univ.stages.avenant.modele.Avenant;
import fr.univ.stages.avenant.modele.EtapeAvenant;
import fr.univ.stages.avenant.modele.NouvellePeriode;
import fr.univ.stages.avenant.modele.Projet;
import fr.univ.stages.avenant.modele.Rupture;
import fr.univ.stages.avenant.modele.TypeAvenant;
import fr.univ.stages.convention.modele.Convention;
import fr.univ.stages.convention.modele.Gratification;
import fr.univ.stages.convention.modele.Interruption;
import fr.univ.stages.convention.saisie.ChoixDAmendement;
import fr.univ.stages.noyau.Acteur;
import fr.univ.stages.noyau.Horloge;
import fr.univ.stages.noyau.Refus;
import fr.univ.stages.noyau.Texte;
import java.util.Set;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records one step of an amendment at a time (3.3.1); each method throws Refus beside the fields concerned. */
@Service
@Transactional
public class EtapesDeLAvenant {

    private final AccesAvenant acces;
    private final AvenantRepository avenants;
    private final ControleDAvenant controle;
    private final ChoixDAmendement choix;
    private final Horloge horloge;

    EtapesDeLAvenant(
            AccesAvenant acces,
            AvenantRepository avenants,
            ControleDAvenant controle,
            ChoixDAmendement choix,
            Horloge horloge) {
        this.acces = acces;
        this.avenants = avenants;
        this.controle = controle;
        this.choix = choix;
        this.horloge = horloge;
    }

    /** First step: why, and a rupture or one or more changes. */
    public void motif(long id, SaisieMotif saisie, Acteur acteur) {
        Set<TypeAvenant> types = saisie.types();
        if (types.isEmpty()) {
            throw Refus.sur("sujet", "Cochez au moins une modification, ou choisissez la rupture.");
        }
        enregistrer(id, acteur, (projet, convention) -> projet.motiver(Texte.propre(saisie.motif()), types));
    }

    /** The end of the stage. */
    public void rupture(long id, SaisieRupture saisie, Acteur acteur) {
        changer(
                id,
                acteur,
                TypeAvenant.RUPTURE,
                (projet, convention) ->
                        projet.rompre(new Rupture(saisie.fin(), saisie.raison(), saisie.dureeHeures())));
    }

    /** The subject. */
    public void sujet(long id, SaisieSujet saisie, Acteur acteur) {
        changer(
                id,
                acteur,
                TypeAvenant.SUJET,
                (projet, convention) -> projet.changerSujet(Texte.propre(saisie.sujet())));
    }

    /** The dates. */
    public void periode(long id, SaisiePeriode saisie, Acteur acteur) {
        Interruption interruption = Boolean.TRUE.equals(saisie.interruption())
                ? new Interruption(saisie.debutInterruption(), saisie.finInterruption())
                : null;
        if (interruption != null && (interruption.debut() == null || interruption.fin() == null)) {
            throw Refus.sur(
                    interruption.debut() == null ? "debutInterruption" : "finInterruption",
                    "Indiquez le premier et le dernier jour de l'interruption.");
        }
        changer(
                id,
                acteur,
                TypeAvenant.PERIODE,
                (projet, convention) -> projet.changerPeriode(new NouvellePeriode(
                        saisie.debut(),
                        saisie.fin(),
                        interruption,
                        saisie.dureeHeures(),
                        Texte.propre(saisie.conges()),
                        saisie.annee())));
    }

    /** The amount. */
    public void gratification(long id, SaisieNouvelleGratification saisie, Acteur acteur) {
        Gratification nouvelle = saisie.lue();
        changer(id, acteur, TypeAvenant.GRATIFICATION, (projet, convention) -> projet.changerGratification(nouvelle));
    }

    /** The place. */
    public void service(long id, SaisieNouveauService saisie, Acteur acteur) {
        changer(id, acteur, TypeAvenant.LIEU, (projet, convention) -> projet.changerService(saisie.service()));
    }

    /** The tutor. */
    public void tuteur(long id, SaisieNouveauTuteur saisie, Acteur acteur) {
        changer(id, acteur, TypeAvenant.TUTEUR, (projet, convention) -> projet.changerTuteur(saisie.tuteur()));
    }

    /** The teacher. */
    public void enseignant(long id, SaisieNouvelEnseignant saisie, Acteur acteur) {
        changer(
                id,
                acteur,
                TypeAvenant.ENSEIGNANT,
                (projet, convention) -> projet.changerEnseignant(choix.enseignant(saisie.enseignant(), convention)));
    }

    /** The step that follows in this amendment. */
    @Transactional(readOnly = true)
    public EtapeAvenant apres(long id) {
        return acces.trouver(id).projet().prochaine();
    }

    private void changer(long id, Acteur acteur, TypeAvenant type, BiConsumer<Projet, Convention> changement) {
        enregistrer(id, acteur, (projet, convention) -> {
            Convention tenue = ControleDAvenant.amendee(projet, convention);
            changement.accept(projet, convention);
            controle.verifier(type, projet, convention, tenue);
        });
    }

    private void enregistrer(long id, Acteur acteur, BiConsumer<Projet, Convention> changement) {
        Avenant avenant = acces.gerer(acces.trouver(id), acteur);
        changement.accept(avenant.projet(), acces.convention(avenant));
        avenant.modifier(acteur, horloge.maintenant());
        avenants.saveAndFlush(avenant);
    }
}
