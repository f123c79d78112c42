package fr.univ.stages.moteur;

import java.util.function.Supplier;

/** Marks the tasks that are being completed through our own door, on this thread, and no others. */
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
