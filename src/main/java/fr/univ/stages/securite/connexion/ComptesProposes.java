package fr.univ.stages.securite.connexion;

import java.util.List;

/** The demo accounts that the sign-in page offers; no bean implements it outside the demo mode. */
public interface ComptesProposes {

    /** Accounts to offer, the most useful first. */
    List<Compte> comptes();

    /** One account: its kind of person in the plural, whom it stands for, and what that person does. */
    record Compte(String genre, String login, String nom, String role) {}
}
