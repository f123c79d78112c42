package fr.univ.stages.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What messages say of their sender.
 *
 * @param expediteur address they come from
 * @param adresse address of the portal as people type it, for links; without it messages have none
 */
@ConfigurationProperties("stages.notification")
record ReglagesCourriel(String expediteur, String adresse) {

    private static final String DEFAUT = "ne-pas-repondre@univ-demo.example";

    ReglagesCourriel {
        expediteur = expediteur == null || expediteur.isBlank() ? DEFAUT : expediteur;
        adresse = adresse == null || adresse.isBlank() ? null : adresse.replaceFirst("/+$", "");
    }
}
