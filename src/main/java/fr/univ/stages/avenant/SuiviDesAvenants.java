package fr.univ.stages.avenant;

import fr.univ.stages.moteur.DossiersSuivis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the token of an amendment must stand, by its status. */
@Configuration(proxyBeanMethods = false)
class SuiviDesAvenants {

    private static final String ATTENDUS = """
            when 'CREE' then jeton.lieux in ('produireAvenant', 'recueillirSignatures')
            when 'SIGNE' then jeton.lieux = 'validerAvenant'
            when 'VALIDE' then jeton.lieux is null
            else jeton.lieux ~ '^(saisir[A-Z][A-Za-z]+|relireProjet)$'""";

    @Bean
    DossiersSuivis avenantsSuivis() {
        return new DossiersSuivis(Avenants.PROCESSUS, "app.avenant", ATTENDUS);
    }
}
