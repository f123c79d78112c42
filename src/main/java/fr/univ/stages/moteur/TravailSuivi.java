package fr.univ.stages.moteur;

import java.time.Instant;

/** A long work as it stands: what it is about, who asked for it, how far it is; total is what its module announced. */
public record TravailSuivi(
        long id,
        String nature,
        String objet,
        EtatTravail etat,
        Instant demandeLe,
        String demandePar,
        Instant finiLe,
        String arretePar,
        long position,
        int total,
        int passes,
        int refuses) {

    /** Whether batches are still to come. */
    public boolean enCours() {
        return etat == EtatTravail.EN_COURS;
    }

    /** Things that were looked at, whatever became of them. */
    public int faits() {
        return passes + refuses;
    }

    /** For a bar: 0 to 100. */
    public int pourcentage() {
        return total == 0 ? 0 : (int) Math.min(100, 100L * faits() / total);
    }
}
