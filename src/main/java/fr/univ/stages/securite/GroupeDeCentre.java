package fr.univ.stages.securite;

/** The engine's name for those who may write in a centre: the candidate group of the tasks that wait for a colleague. */
public final class GroupeDeCentre {

    private GroupeDeCentre() {}

    /** Group id for this centre, stable and free of personal data. */
    public static String de(long centre) {
        return "centre-" + centre;
    }
}
