package fr.univ.stages.moteur;

import java.util.List;

/** What one batch did: where the next one begins, whether there is one, and what became of each thing. */
public record Lot(long position, boolean reste, List<Issue> issues) {

    /** Keeps its own copy. */
    public Lot {
        issues = List.copyOf(issues);
    }

    /** One thing under the name people know it by; the reason is null when it passed. */
    public record Issue(String objet, String motif) {

        /** It was treated. */
        public static Issue passe(String objet) {
            return new Issue(objet, null);
        }

        /** It was left as it is; the reason is shown to people. */
        public static Issue refuse(String objet, String motif) {
            return new Issue(objet, motif);
        }

        boolean passee() {
            return motif == null;
        }
    }

    int passes() {
        return (int) issues.stream().filter(Issue::passee).count();
    }
}
