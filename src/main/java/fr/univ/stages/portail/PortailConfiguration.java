package fr.univ.stages.portail;

import java.time.Duration;
import org.springframework.boot.autoconfigure.freemarker.FreeMarkerVariablesCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Serves the shared files of the forms, bounds what is sent, and gives the layout its data. */
@Configuration(proxyBeanMethods = false)
class PortailConfiguration implements WebMvcConfigurer {

    /** Before the security filters, which read forms to find their token. */
    private static final int AVANT_LA_SECURITE = -150;

    /** Steps follow one another without asking for the same modules again; a new version reaches everyone soon. */
    private static final Duration LE_TEMPS_D_UNE_SAISIE = Duration.ofMinutes(5);

    /** Only what all forms share is public; a form itself is shown by its task. */
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registre) {
        registre.addResourceHandler("/forms/_commun/**")
                .addResourceLocations("classpath:/forms/_commun/")
                .setCacheControl(CacheControl.maxAge(LE_TEMPS_D_UNE_SAISIE));
    }

    @Bean
    FilterRegistrationBean<TailleDesEnvois> tailleDesEnvois() {
        FilterRegistrationBean<TailleDesEnvois> filtre = new FilterRegistrationBean<>(new TailleDesEnvois());
        filtre.setOrder(AVANT_LA_SECURITE);
        return filtre;
    }

    @Bean
    FreeMarkerVariablesCustomizer variablesDesPages(Cadre cadre, Affichage affichage) {
        return variables -> {
            variables.put("cadre", cadre);
            variables.put("affichage", affichage);
        };
    }
}
