package fr.univ.stages.convention.modele;

import java.time.LocalDate;

/**
 * The parts of a convention that an amendment may change (3.3.1), as they would be; each method gives the same with
 * one thing changed.
 *
 * @param rupture why the stage ends before its term (code MOTIF_FIN_ANTICIPEE), null unless it does
 */
public record Amendement(Accueil accueil, Stage stage, EnseignantReferent enseignant, String rupture) {

    /** The convention as it is. */
    public static Amendement de(Convention convention) {
        return new Amendement(convention.accueil(), convention.stage(), convention.enseignant(), null);
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

    /**
     * Ended on that day, its last one, for this reason: an interruption to come no longer matters, and an amount agreed for
     * the whole stage is due for the hours that were done (CT art. 5, A4.9).
     */
    public Amendement rompu(LocalDate dernierJour, Presence presence, String raison) {
        Interruption interruption = stage.interruption();
        boolean aVenir = interruption != null && interruption.debut().isAfter(dernierJour);
        Stage rompu =
                stage.avecDates(stage.debut(), dernierJour, aVenir ? null : interruption, presence, stage.annee());
        Gratification due = stage.gratification() == null
                ? null
                : stage.gratification()
                        .pour(presence.dureeHeures(), stage.presence().dureeHeures());
        return new Amendement(accueil, rompu.avecGratification(due), enseignant, raison);
    }

    private Amendement avec(Stage nouveau) {
        return new Amendement(accueil, nouveau, enseignant, rupture);
    }
}
