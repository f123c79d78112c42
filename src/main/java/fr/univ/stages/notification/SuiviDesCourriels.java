package fr.univ.stages.notification;

import fr.univ.stages.moteur.DossiersSuivis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A message that waits has a job that sends it, and no other has: none is forgotten in silence. */
@Configuration(proxyBeanMethods = false)
class SuiviDesCourriels {

    private static final String LOTS = """
            (select lot as id, case when bool_or(etat = 'A_ENVOYER') then 'A_ENVOYER' else 'ENVOYE' end as statut
               from app.courriel group by lot)""";

    private static final String ATTENDUS = """
            when 'A_ENVOYER' then jeton.lieux = 'envoyerCourriel'
            else jeton.lieux is null""";

    @Bean
    DossiersSuivis courrielsSuivis() {
        return new DossiersSuivis(Notifications.PROCESSUS, LOTS, ATTENDUS);
    }
}
