package fr.univ.stages.securite.camunda;

import fr.univ.stages.moteur.Taches;
import fr.univ.stages.securite.Groupes;
import fr.univ.stages.securite.Personnes;
import fr.univ.stages.securite.RolesDuMoment;
import java.util.Map;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the single sign-on in front of Camunda's pages and plugs our view of people into the engine. */
@Configuration(proxyBeanMethods = false)
class PagesCamunda {

    @Bean
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> sessionPartagee(Groupes groupes) {
        AuthentificationCamunda.relier(groupes);
        FilterRegistrationBean<ContainerBasedAuthenticationFilter> filtre =
                new FilterRegistrationBean<>(new SessionPartagee(groupes));
        filtre.setInitParameters(Map.of("authentication-provider", AuthentificationCamunda.class.getName()));
        filtre.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
        filtre.setOrder(201);
        return filtre;
    }

    @Bean
    IdentitesDuMoteur identitesDuMoteur(
            Personnes personnes, RolesDuMoment roles, Groupes groupes, ObjectProvider<Taches> taches) {
        return new IdentitesDuMoteur(new Identites(personnes, roles, groupes, taches));
    }
}
