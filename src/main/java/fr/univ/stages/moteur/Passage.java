package fr.univ.stages.moteur;

import java.util.function.Supplier;

/** Marks the task that is being completed or handed over through our own door, on this thread, and no other. */
final class Passage {

    private static final ThreadLocal<String> TACHE = new ThreadLocal<>();

    private Passage() {}

    static <T> T pour(String tache, Supplier<T> action) {
        TACHE.set(tache);
        try {
            return action.get();
        } finally {
            TACHE.remove();
        }
    }

    static boolean ouvert(String tache) {
        return tache.equals(TACHE.get());
    }
}
