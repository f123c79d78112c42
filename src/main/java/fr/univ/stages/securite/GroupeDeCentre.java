package fr.univ.stages.securite;

/** The engine's name for those who may write in a centre: the candidate group of the tasks that wait for a colleague. */
public final class GroupeDeCentre {

    /** The same of those who run the platform, for work that is no centre's. */
    public static final String PLATEFORME = "camunda-admin";

    private GroupeDeCentre() {}

    /** Group id for this centre, stable and free of personal data. */
    public static String de(long centre) {
        return "centre-" + centre;
    }
}
