package fr.univ.stages.demo;

import fr.univ.stages.annuaire.AccesAnnuaire;
import fr.univ.stages.noyau.AnneeUniversitaire;
import fr.univ.stages.noyau.Horloge;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts the demo university when {@code stages.demo=true}, with inscriptions for the university year under way. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(ModeDemonstration.DEMO)
class DemoConfiguration {

    @Bean
    AnnuaireEmbarque annuaireEmbarque(Horloge horloge) {
        return new AnnuaireEmbarque(new EntreesDemo(AnneeUniversitaire.de(horloge.aujourdhui())).toutes());
    }

    @Bean
    AccesAnnuaire accesAnnuaireEmbarque(AnnuaireEmbarque annuaireEmbarque) {
        return annuaireEmbarque.acces();
    }
}
