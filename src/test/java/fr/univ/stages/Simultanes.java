package fr.univ.stages;

import fr.univ.stages.noyau.Introuvable;
import fr.univ.stages.noyau.Perime;
import fr.univ.stages.noyau.Refus;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several people who do something at the same moment, each on a thread of their own. */
public final class Simultanes {

    /** What somebody gets whose deed gives nothing back. */
    public static final String FAIT = "fait";

    private Simultanes() {}

    /** What each of them got: the answer, or what they were told instead. */
    public static List<Object> faire(int personnes, IntFunction<Object> action) throws Exception {
        CyclicBarrier depart = new CyclicBarrier(personnes);
        List<Callable<Object>> taches = IntStream.range(0, personnes)
                .<Callable<Object>>mapToObj(n -> () -> {
                    depart.await();
                    try {
                        return action.apply(n);
                    } catch (Refus | Perime | Introuvable dit) {
                        return dit;
                    }
                })
                .toList();
        ExecutorService fils = Executors.newFixedThreadPool(personnes);
        try {
            List<Object> issues = new ArrayList<>();
            for (Future<Object> issue : fils.invokeAll(taches)) {
                issues.add(issue.get());
            }
            return issues;
        } finally {
            fils.shutdownNow();
        }
    }

    /** The same of a deed that gives nothing back. */
    public static List<Object> accomplir(int personnes, IntConsumer action) throws Exception {
        return faire(personnes, n -> {
            action.accept(n);
            return FAIT;
        });
    }
}
