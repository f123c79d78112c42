package fr.univ.stages.noyau;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Numbers drawn for one try of a property: first every combination of the ends of four ranges and their neighbours, then a
 * thousand tries at random, half of them near the beginning of the range, others at each run; a failure names its draw.
 */
final class Tirage {

    private static final int BORDS = 4;
    private static final int COMBINAISONS = BORDS * BORDS * BORDS * BORDS;
    private static final int AU_HASARD = 1000;

    private final Random hasard;
    private final List<Long> tires = new ArrayList<>();
    private int bords;

    private Tirage(Random hasard, int bords) {
        this.hasard = hasard;
        this.bords = bords;
    }

    static void pourTous(Consumer<Tirage> propriete) {
        Random hasard = new Random();
        for (int essai = 0; essai < COMBINAISONS + AU_HASARD; essai++) {
            Tirage tirage = new Tirage(essai < COMBINAISONS ? null : hasard, essai);
            try {
                propriete.accept(tirage);
            } catch (RuntimeException | AssertionError echec) {
                throw new AssertionError("Does not hold for " + tirage.tires + ": " + echec.getMessage(), echec);
            }
        }
    }

    /** A number of that range, both ends included. */
    long entre(long minimum, long maximum) {
        long etendue = maximum - minimum;
        long tire = minimum + (hasard == null ? bord(etendue) : auHasard(etendue));
        tires.add(tire);
        return tire;
    }

    private long bord(long etendue) {
        int lequel = bords % BORDS;
        bords /= BORDS;
        return List.of(0L, Math.min(1, etendue), Math.max(0, etendue - 1), etendue)
                .get(lequel);
    }

    private long auHasard(long etendue) {
        long uniforme = hasard.nextLong(etendue + 1);
        return hasard.nextBoolean()
                ? uniforme
                : uniforme >> hasard.nextInt(Long.SIZE - Long.numberOfLeadingZeros(etendue));
    }
}
