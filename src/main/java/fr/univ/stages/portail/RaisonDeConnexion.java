package fr.univ.stages.portail;

import java.util.Map;
import java.util.stream.Stream;

/** Why somebody is on the sign-in page: the word in its address, and what it says to the person. */
public enum RaisonDeConnexion {
    REFUS("refus", "erreur", "Identifiant ou mot de passe incorrect. Vérifiez la saisie, puis recommencez."),
    ATTENTE("attente", "erreur", "Trop d'essais ont échoué. Attendez %s, puis recommencez."),
    INCONNU(
            "inconnu",
            "erreur",
            "Votre compte est reconnu, mais l'annuaire de l'université ne lui connaît pas d'accès à ce service."
                    + " Adressez-vous à l'assistance informatique de votre composante."),
    ECHEC("echec", "erreur", "La connexion n'a pas abouti. Recommencez depuis cette page."),
    SERVICE(
            "service",
            "erreur",
            "Le service de connexion de l'université ne répond pas. Recommencez dans quelques minutes."),
    ANNUAIRE("annuaire", "erreur", "L'annuaire de l'université ne répond pas. Recommencez dans quelques minutes."),
    FIN("fin", "succes", "Vous êtes déconnecté. À bientôt !"),
    EXPIREE("expiree", "info", "Votre session a expiré. Connectez-vous de nouveau pour continuer.");

    private static final int ATTENTE_LA_PLUS_LONGUE = 300;

    private final String mot;
    private final String genre;
    private final String texte;

    RaisonDeConnexion(String mot, String genre, String texte) {
        this.mot = mot;
        this.genre = genre;
        this.texte = texte;
    }

    /** What the page shows of a reason. */
    public record Message(String mot, String genre, String texte) {

        /** Whether the attempt failed, so that the title of the page says so. */
        public boolean erreur() {
            return genre.equals("erreur");
        }
    }

    /** The reason named by the address, or null; nothing of the address is repeated on the page. */
    static Message lue(Map<String, String> parametres) {
        return Stream.of(values())
                .filter(raison -> parametres.containsKey(raison.mot))
                .findFirst()
                .map(raison -> new Message(
                        raison.mot, raison.genre, raison.texte.replace("%s", duree(parametres.get(raison.mot)))))
                .orElse(null);
    }

    private static String duree(String secondes) {
        int attente = secondes != null && secondes.matches("\\d{1,3}")
                ? Math.min(Integer.parseInt(secondes), ATTENTE_LA_PLUS_LONGUE)
                : 0;
        if (attente < 1) {
            return "un instant";
        }
        if (attente < 60) {
            return attente == 1 ? "une seconde" : attente + "\u00a0secondes";
        }
        int minutes = (attente + 59) / 60;
        return minutes == 1 ? "une minute" : minutes + "\u00a0minutes";
    }
}
