package fr.univ.stages.moteur;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A work under way has a job that carries it on, and no other has. */
@Configuration(proxyBeanMethods = false)
class SuiviDesTravaux {

    private static final String ATTENDUS = """
            when 'EN_COURS' then jeton.lieux = 'traiterLot'
            else jeton.lieux is null""";

    @Bean
    DossiersSuivis travauxSuivis() {
        return new DossiersSuivis(Travaux.PROCESSUS, "(select id, etat as statut from app.travail)", ATTENDUS);
    }
}
