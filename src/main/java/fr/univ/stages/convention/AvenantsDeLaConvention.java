package fr.univ.stages.convention;

/** Asked before a convention changes in a way that its amendments do not allow; the module of amendments answers. */
public interface AvenantsDeLaConvention {

    /** Whether a validated amendment rests on this convention: its validation then stays. */
    boolean unAvenantEstValide(long convention);

    /** Whether an amendment is being written or signed: it must be finished or given up first. */
    boolean unAvenantEstEnCours(long convention);
}
