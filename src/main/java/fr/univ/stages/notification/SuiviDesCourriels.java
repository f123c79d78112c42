package fr.univ.stages.notification;

import fr.univ.stages.moteur.DossiersSuivis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A message that waits has a job that sends it, and no other has: none is forgotten in silence. */
@Configuration(proxyBeanMethods = false)
class SuiviDesCourriels {

    private static final String ATTENDUS = """
            when 'A_ENVOYER' then jeton.lieux = 'envoyerCourriel'
            else jeton.lieux is null""";

    @Bean
    DossiersSuivis courrielsSuivis() {
        return new DossiersSuivis(Notifications.PROCESSUS, "(select id, etat as statut from app.courriel)", ATTENDUS);
    }
}
