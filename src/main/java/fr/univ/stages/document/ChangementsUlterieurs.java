package fr.univ.stages.document;

import java.time.Instant;
import java.util.List;

/** Implemented by modules whose records change what a kept document of another says, while it stays as it was. */
public interface ChangementsUlterieurs {

    /** What changed since then for that owner of documents, the oldest first; empty when it is not concerned. */
    List<ChangementUlterieur> depuis(String proprietaire, Instant produitLe);
}
