package fr.univ.stages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Durations by name, printed as one table: the only thing a benchmark does with them (nothing timed is asserted). */
public final class Mesures {

    private static final Logger JOURNAL = LoggerFactory.getLogger(Mesures.class);

    private final Map<String, List<Double>> durees = new LinkedHashMap<>();

    /** Runs the action and notes how long it took. */
    public <T> T mesurer(String nom, Supplier<T> action) {
        long debut = System.nanoTime();
        T resultat = action.get();
        noter(nom, (System.nanoTime() - debut) / 1e6);
        return resultat;
    }

    public void noter(String nom, double millisecondes) {
        durees.computeIfAbsent(nom, n -> new ArrayList<>()).add(millisecondes);
    }

    /** Forgets what was measured while the machine was still cold. */
    public void oublier() {
        durees.clear();
    }

    public void imprimer(String titre) {
        StringBuilder table = new StringBuilder(titre)
                .append(String.format("%n%-44s %7s %9s %9s %9s%n", "en ms", "mesures", "médiane", "p95", "max"));
        durees.forEach((nom, valeurs) -> {
            double[] triees =
                    valeurs.stream().mapToDouble(Double::doubleValue).sorted().toArray();
            table.append(String.format(
                    Locale.FRANCE,
                    "%-44s %7d %9.1f %9.1f %9.1f%n",
                    nom,
                    triees.length,
                    triees[triees.length / 2],
                    triees[triees.length * 95 / 100],
                    triees[triees.length - 1]));
        });
        JOURNAL.info("{}", table);
    }
}
