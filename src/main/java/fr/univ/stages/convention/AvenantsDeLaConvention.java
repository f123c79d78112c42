package fr.univ.stages.convention;

import java.util.List;
import java.util.Optional;

/** What conventions ask of their amendments, above all before changing in a way these do not allow; their module answers. */
public interface AvenantsDeLaConvention {

    /** Whether a validated amendment rests on this convention: its validation then stays. */
    boolean unAvenantEstValide(long convention);

    /** Whether an amendment is being written or signed: it must be finished or given up first. */
    boolean unAvenantEstEnCours(long convention);

    /** Database id of the convention that the amendment of this number changes; empty when there is no such number. */
    Optional<Long> convention(String numero);

    /** Numbers of those that have one and are not validated: the end of the stage waits for them. */
    List<String> enAttente(long convention);

    /** Numbers of the first so many that took effect, in that order. */
    List<String> enEffet(long convention, int combien);
}
