package fr.univ.stages.securite;

/** A sign-in service of the university, where one person at a time has a session. */
public interface ServiceDEssai {

    /** Whose session is open at the service; null for nobody. */
    void connecter(String login);

    String personne();

    String adresse();
}
