package fr.univ.stages.convention.loi;

import fr.univ.stages.convention.modele.Stage;
import fr.univ.stages.noyau.Ecrit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** An amendment is signed before it takes effect (A13.1): one that moves the dates does so on the first day it moves. */
public final class PriseDEffet {

    private PriseDEffet() {}

    /** What is to be said of an amendment that makes one stage of the other; the last signature is null before. */
    public static Optional<Constat> constat(Stage avant, Stage apres, LocalDate derniereSignature) {
        LocalDate effet = effet(avant, apres);
        if (derniereSignature == null || effet == null || derniereSignature.isBefore(effet)) {
            return Optional.empty();
        }
        String message = "L'avenant change le stage à partir du " + Ecrit.jour(effet)
                + ", et sa dernière signature est datée du " + Ecrit.jour(derniereSignature)
                + " : il devait être signé avant.";
        return Optional.of(
                new Constat(Regle.AVENANT_TARDIF, message).de(ChronoUnit.DAYS.between(effet, derniereSignature)));
    }

    /** Null when both have the same days. */
    private static LocalDate effet(Stage avant, Stage apres) {
        if (!avant.debut().equals(apres.debut())) {
            return premier(avant.debut(), apres.debut());
        }
        return avant.fin().equals(apres.fin())
                ? null
                : premier(avant.fin(), apres.fin()).plusDays(1);
    }

    private static LocalDate premier(LocalDate un, LocalDate autre) {
        return un.isBefore(autre) ? un : autre;
    }
}
