package fr.univ.stages.convention.modele;

import java.time.LocalDate;

/**
 * The parts of a convention that an amendment may change (mission 3.3.1), as they would be; each method gives the same with
 * one thing changed.
 *
 * @param rupture whether the stage ends before its term
 */
public record Amendement(Accueil accueil, Stage stage, EnseignantReferent enseignant, boolean rupture) {

    /** The convention as it is. */
    public static Amendement de(Convention convention) {
        return new Amendement(convention.accueil(), convention.stage(), convention.enseignant(), false);
    }

    /** With this subject. */
    public Amendement sujet(String nouveau) {
        Contenu c = stage.contenu();
        return avec(stage.avecContenu(new Contenu(
                c.type(),
                c.thematique(),
                nouveau,
                c.fonctionsEtTaches(),
                c.competences(),
                c.origine(),
                c.accordCesure())));
    }

    /** From one day to another, with these hours of presence and this leave. */
    public Amendement periode(
            LocalDate debut, LocalDate fin, Interruption interruption, Presence presence, Integer annee) {
        return avec(stage.avecDates(debut, fin, interruption, presence, annee));
    }

    /** With this amount, null for none. */
    public Amendement gratification(Gratification nouvelle) {
        return avec(stage.avecGratification(nouvelle));
    }

    /** In another service: the tutor falls. */
    public Amendement service(long nouveau) {
        return new Amendement(accueil.avecService(nouveau), stage, enseignant, rupture);
    }

    /** With this tutor. */
    public Amendement tuteur(Long nouveau) {
        return new Amendement(accueil.avecTuteur(nouveau), stage, enseignant, rupture);
    }

    /** With this teacher. */
    public Amendement enseignant(EnseignantReferent nouveau) {
        return new Amendement(accueil, stage, nouveau, rupture);
    }

    /** Ended on that day, its last one; an interruption to come no longer matters. */
    public Amendement rompu(LocalDate dernierJour, Presence presence) {
        Interruption interruption = stage.interruption();
        boolean aVenir = interruption != null && interruption.debut().isAfter(dernierJour);
        return new Amendement(
                accueil,
                stage.avecDates(stage.debut(), dernierJour, aVenir ? null : interruption, presence, stage.annee()),
                enseignant,
                true);
    }

    private Amendement avec(Stage nouveau) {
        return new Amendement(accueil, nouveau, enseignant, rupture);
    }
}
