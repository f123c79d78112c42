package fr.univ.stages.convention;

import fr.univ.stages.convention.modele.Designation;
import fr.univ.stages.moteur.DossiersSuivis;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the token of a convention must stand, by its status. */
@Configuration(proxyBeanMethods = false)
class SuiviDesConventions {

    private static final String ATTENDUS = """
            when 'CREEE' then jeton.lieux in ('produireDocuments', 'recueillirSignatures')
            when 'SIGNEE' then jeton.lieux = 'validerConvention'
            when 'VALIDEE' then jeton.lieux in ('stageEnCours', 'finDuStage', 'avenantAttendu', 'nouvelExamen')
            when 'TERMINEE' then jeton.lieux is null
            else jeton.lieux ~ '^(saisir[A-Z][a-z]+|verifierRecapitulatif)$'""";

    @Bean
    DossiersSuivis conventionsSuivies() {
        return new DossiersSuivis(Designation.PROCESSUS, "app.convention", ATTENDUS);
    }
}
