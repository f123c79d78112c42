package fr.univ.stages.etablissement.importation;

import java.time.Instant;

/** What is kept of a file that was sent: who, when, and what became of its lines; total is 0 until it is known. */
public record ImportEtablissements(
        long id,
        String fichier,
        EtatImport etat,
        Instant deposeLe,
        String deposePar,
        String importePar,
        Instant finiLe,
        int avance,
        int total,
        int crees,
        int modifies,
        int inchanges,
        int refuses,
        String message) {

    /** For a bar: 0 to 100. */
    public int pourcentage() {
        return total == 0 ? 0 : (int) Math.min(100, 100L * avance / total);
    }

    /** Lines that would change the register. */
    public int aEcrire() {
        return crees + modifies;
    }
}
